package id.kendali.governance.plan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import id.kendali.governance.plan.matrix.TargetMatrix.Line;
import id.kendali.governance.plan.matrix.TargetMatrix.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The targets of tables III.1 and Lampiran I of the Renstra of Maluku Utara. */
class TargetMatrixTests {

    private final TargetMatrix matrix = TargetMatrix.of(MalukuUtara.plan(), code -> TableChoice.NONE);

    @Test
    void laysBothTablesOverEachOther() {
        assertThat(matrix.tables()).containsExactly("III.1", "Lampiran I");
        assertThat(matrix.lines()).extracting(Line::code).containsExactly("IKK 17.1", "IKK 19.1", "IKK 19.2");
        assertThat(matrix.decimals()).isEqualTo(2);
        Line quality = line("IKK 17.1");
        assertThat(quality.rows()).extracting(Row::codePrinted).containsExactly("IKK 17.1", "IKK 8.1");
        assertThat(quality.counting(2026)).isEqualByComparingTo("3.4");
        assertThat(quality.counting(2029)).isEqualByComparingTo("4");
        assertThat(quality.standing()).isEqualTo(Standing.AGREED);
        assertThat(quality.shown("Lampiran I")).extracting(Row::table).containsExactly("Lampiran I");
    }

    @Test
    void namesAnIndicatorAsTheCascadeDoesAndKeepsWhatTheTablePrints() {
        Line satisfaction = line("IKK 19.2");
        assertThat(satisfaction.name()).startsWith("Indeks kepuasan unit kerja");
        assertThat(satisfaction.rows()).extracting(Row::namePrinted).allMatch(name -> name.startsWith("Persentase"));
    }

    @Test
    void readsAnIndexThatIsPrintedLikeAPercentage() {
        assertThat(line("IKK 17.1").unit()).isEqualTo(new UnitReading("%", true, new BigDecimal("4")));
        assertThat(line("IKK 19.1").unit()).isEqualTo(new UnitReading("%", false, null));
        // 100 does not fit on the scale of four that the plan states for its indices.
        assertThat(line("IKK 19.2").unit()).isEqualTo(new UnitReading("%", true, null));
    }

    @Test
    void showsEveryTableThatSaysSomethingElse() {
        TargetMatrix differing = TargetMatrix.of(
                plan("A,2030,80,T1", "A,2031,90.125,T1", "A,2030,80,T2", "A,2031,95,T2"), code -> TableChoice.NONE);
        Line line = differing.lines().get(0);
        assertThat(line.standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(line.shown("T1")).extracting(Row::table).containsExactly("T1", "T2");
        assertThat(line.counting(2030)).isNull();
        assertThat(line.printed(2031)).containsExactly(new BigDecimal("90.125"), new BigDecimal("95"));
        assertThat(differing.decimals()).isEqualTo(3);
    }

    @Test
    void countsTheTableThatWasChosen() {
        TargetMatrix ruled = TargetMatrix.of(
                plan("A,2030,80,T1", "A,2030,85,T2"), code -> new TableChoice(TableChoice.Stage.CONFIRMED, "T2"));
        Line line = ruled.lines().get(0);
        assertThat(line.counting(2030)).isEqualByComparingTo("85");
        assertThat(line.row("T1").orElseThrow().isSetAside()).isTrue();
    }

    private Line line(String code) {
        return matrix.line(code).orElseThrow();
    }

    private static PlanDocument plan(String... lines) {
        List<PlanRow> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split(",");
            Map<String, String> named = new HashMap<>();
            named.put("code", cells[0]);
            named.put("indicator_printed", "Persentase layanan");
            named.put("year", cells[1]);
            named.put("target", cells[2]);
            named.put("unit", "%");
            named.put("table", cells[3]);
            rows.add(new PlanRow("indicator_targets.csv", rows.size() + 2, named));
        }
        return new PlanDocument(
                List.of(new PlanTable("indicator_targets.csv", List.of("code", "year", "target", "table"), rows)),
                List.of());
    }
}
