package id.kendali.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchTableTests {

    private static final Machine MACHINE = new Machine("Uji", 2, "8 GiB", "0.1", "JVM", "PostgreSQL 18");
    private static final Terminal TERMINAL = new Terminal(
            new PrintStream(OutputStream.nullOutputStream()), new PrintStream(OutputStream.nullOutputStream()), "en");

    private final BenchTable table = new BenchTable();

    @Test
    void putsTheFloorBesideEachResultAndSaysHowItGrows() {
        table.add(13, Map.of(Measure.PAGE_P99, 20.0));
        table.add(1_300, Map.of(Measure.PAGE_P99, 80.0));
        assertThat(lines())
                .contains("≤ 150 ms")
                .contains("20 ms")
                .contains("80 ms")
                .contains("× 2 |");
        assertThat(table.isFine()).isTrue();
    }

    @Test
    void missesAFloorAtOneSizeOnly() {
        table.add(13, Map.of(Measure.PAGE_RATE, 90.0));
        table.add(640, Map.of(Measure.PAGE_RATE, 59.9));
        assertThat(table.isFine()).isFalse();
        assertThat(lines()).contains("NO |");
    }

    @Test
    void countsWhatIsMeasuredOnceAsWell() {
        table.add(13, Map.of(Measure.PAGE_RATE, 90.0));
        table.addOnce(Map.of(Measure.IMPORT, 12.0));
        assertThat(table.isFine()).isFalse();
    }

    private String lines() {
        return String.join("\n", table.lines(MACHINE, LocalDate.of(2026, 11, 24), TERMINAL));
    }
}
