package id.kendali.platform.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kendali.platform.simulation.SimulatedTime.Quarter;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulatedTimeTests {

    @Test
    void endsWithTheQuarterOfToday() {
        SimulatedTime time = SimulatedTime.years(2, LocalDate.of(2026, 11, 24));
        assertThat(time.quarters()).hasSize(8);
        assertThat(time.quarters().stream().map(Quarter::checkpoint).map(Object::toString))
                .startsWith("2025-B03", "2025-B06")
                .endsWith("2026-B09", "2026-B12");
        assertThat(time.quarters().get(7).end()).isEqualTo("2026-12-31");
    }

    @Test
    void countsAsManyYearsAsThereWere() {
        assertThat(SimulatedTime.mostYears(LocalDate.of(2026, 11, 24))).isEqualTo(2);
        assertThat(SimulatedTime.mostYears(LocalDate.of(2027, 2, 1))).isEqualTo(2);
        assertThat(SimulatedTime.mostYears(LocalDate.of(2027, 10, 1))).isEqualTo(3);
        assertThatThrownBy(() -> SimulatedTime.years(3, LocalDate.of(2026, 11, 24)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsTheSameForTheSameThingAndOtherwiseForAnother() {
        assertThat(draws(new Chance(7).of("KANWIL-ACEH", 3))).isEqualTo(draws(new Chance(7).of("KANWIL-ACEH", 3)));
        assertThat(draws(new Chance(7).of("KANWIL-ACEH", 3))).isNotEqualTo(draws(new Chance(7).of("KANWIL-ACEH", 4)));
        assertThat(draws(new Chance(7).of("KANWIL-ACEH", 3))).isNotEqualTo(draws(new Chance(8).of("KANWIL-ACEH", 3)));
    }

    private static int[] draws(Chance chance) {
        return IntStream.range(0, 20).map(number -> chance.between(1, 1_000)).toArray();
    }
}
