package id.kendali.governance.plan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import id.kendali.governance.plan.matrix.FundingMatrix.Difference;
import id.kendali.governance.plan.matrix.FundingMatrix.Goal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The golden figures are those of tables III.2 and Lampiran I of the Renstra of Maluku Utara, computed by hand. */
class FundingMatrixTests {

    private static final List<String> COLUMNS = List.of("code", "code_printed", "name", "year", "amount_idr", "table");

    private final FundingMatrix undecided = FundingMatrix.of(MalukuUtara.plan(), code -> TableChoice.NONE);

    @Test
    void addsUpEveryTableOverFiveYears() {
        assertThat(totals(undecided, "SK 17")).containsExactly("568211713", "535141858");
        assertThat(totals(undecided, "SK 19")).containsExactly("19010685000", "42032055000");
    }

    @Test
    void saysHowFarTheTablesAreApart() {
        Difference quality = undecided.goal("SK 17").orElseThrow().differences().get(0);
        assertThat(quality.years().get(2025).isNone()).isTrue();
        assertThat(quality.years().get(2026)).isEqualTo(distance("-3084960", "-2.86"));
        assertThat(quality.years().get(2027)).isEqualTo(distance("-6385867", "-5.63"));
        assertThat(quality.years().get(2028)).isEqualTo(distance("-9914753", "-8.33"));
        assertThat(quality.years().get(2029)).isEqualTo(distance("-13684275", "-10.95"));
        assertThat(quality.total()).isEqualTo(distance("-33069855", "-5.82"));
        Difference reform = undecided.goal("SK 19").orElseThrow().differences().get(0);
        assertThat(reform.years().get(2026)).isEqualTo(distance("802137000", "16.70"));
        assertThat(reform.years().get(2027)).isEqualTo(distance("4604274000", "121.10"));
        assertThat(reform.years().get(2029)).isEqualTo(distance("10208548000", "268.50"));
        assertThat(reform.total()).isEqualTo(distance("23021370000", "121.10"));
    }

    @Test
    void marksWhatIsBeyondTheToleranceOfTheDay() {
        BigDecimal tolerated =
                DifferenceTolerance.on(LocalDate.of(2026, 11, 24)).orElseThrow().percent();
        Difference quality = undecided.goal("SK 17").orElseThrow().differences().get(0);
        assertThat(undecided.years().stream()
                        .filter(year -> quality.years().get(year).isBeyond(tolerated)))
                .containsExactly(2027, 2028, 2029);
        assertThat(DifferenceTolerance.on(LocalDate.of(2024, 12, 31))).isEmpty();
    }

    @Test
    void countsNothingWhereTablesDifferUntilItIsDecided() {
        assertThat(undecided.goals()).extracting(Goal::standing).containsOnly(Standing.UNDECIDED);
        assertThat(undecided.counting(2025)).isEqualByComparingTo("2904969000");
        assertThat(undecided.counting(2026)).isNull();
        assertThat(undecided.countingTotal()).isNull();
        assertThat(undecided.agreedYears()).containsExactly(2025);
    }

    @Test
    void countsTheTableThatWasChosenAndSetsTheOtherAside() {
        FundingMatrix ruled =
                FundingMatrix.of(MalukuUtara.plan(), code -> new TableChoice(TableChoice.Stage.CONFIRMED, "III.2"));
        Goal reform = ruled.goal("SK 19").orElseThrow();
        assertThat(reform.standing()).isEqualTo(Standing.RULED);
        assertThat(reform.row("III.2").orElseThrow().isCounting()).isTrue();
        assertThat(reform.row("Lampiran I").orElseThrow().isSetAside()).isTrue();
        assertThat(reform.counting(2029)).isEqualByComparingTo("3802137000");
        assertThat(ruled.countingTotal()).isEqualByComparingTo("19578896713");
    }

    @Test
    void letsAProposalCountNothing() {
        FundingMatrix proposed =
                FundingMatrix.of(MalukuUtara.plan(), code -> new TableChoice(TableChoice.Stage.PROPOSED, "III.2"));
        assertThat(proposed.goals()).extracting(Goal::standing).containsOnly(Standing.PROPOSED);
        assertThat(proposed.counting(2026)).isNull();
    }

    @Test
    void keepsBothTablesThatWereRejected() {
        FundingMatrix rejected =
                FundingMatrix.of(MalukuUtara.plan(), code -> new TableChoice(TableChoice.Stage.CONFIRMED, null));
        Goal reform = rejected.goal("SK 19").orElseThrow();
        assertThat(reform.standing()).isEqualTo(Standing.REJECTED);
        assertThat(reform.rows()).hasSize(2).allMatch(FundingMatrix.Row::isSetAside);
        assertThat(reform.counting(2025)).isEqualByComparingTo("2802137000");
        assertThat(reform.counting(2026)).isNull();
    }

    @Test
    void comparesNothingWithASingleTable() {
        FundingMatrix matrix = FundingMatrix.of(plan("K.01,2030,5;K.01,2031,7"), code -> TableChoice.NONE);
        Goal goal = matrix.goal("K.01").orElseThrow();
        assertThat(goal.standing()).isEqualTo(Standing.AGREED);
        assertThat(goal.differences()).isEmpty();
        assertThat(matrix.years()).containsExactly(2030, 2031);
        assertThat(matrix.countingTotal()).isEqualByComparingTo("12");
    }

    @Test
    void comparesEveryFurtherTableWithTheFirstOne() {
        FundingMatrix matrix = FundingMatrix.of(
                plan("K.01,2030,100;K.01,2031,100", "K.01,2030,100;K.01,2031,104", "K.01,2030,0;K.01,2031,"),
                code -> TableChoice.NONE);
        Goal goal = matrix.goal("K.01").orElseThrow();
        assertThat(goal.differences()).extracting(Difference::table).containsExactly("T2", "T3");
        assertThat(goal.differences().get(0).years().get(2031)).isEqualTo(distance("4", "4.00"));
        assertThat(goal.differences().get(1).years()).containsOnlyKeys(2030);
        assertThat(goal.differences().get(1).total()).isNull();
        assertThat(goal.row("T3").orElseThrow().total()).isNull();
        assertThat(goal.disputedYears()).containsExactly(2030, 2031);
    }

    @Test
    void namesAmountsThatGrowByTheSamePartEveryYear() {
        assertThat(SteadyGrowth.in(undecided))
                .containsExactly(
                        new SteadyGrowth("SK 17", "III.2", new BigDecimal("5.00")),
                        new SteadyGrowth("SK 17", "Lampiran I", new BigDecimal("2.00")));
    }

    /** @param tables each as {@code code,year,amount} separated by semicolons; they are called T1, T2 and so on */
    private static PlanDocument plan(String... tables) {
        List<PlanRow> rows = new ArrayList<>();
        for (int i = 0; i < tables.length; i++) {
            for (String line : tables[i].split(";")) {
                String[] cells = line.split(",", -1);
                rows.add(new PlanRow(
                        "funding.csv",
                        rows.size() + 2,
                        Map.of(
                                "code", cells[0],
                                "code_printed", cells[0],
                                "name", "Sasaran",
                                "year", cells[1],
                                "amount_idr", cells[2],
                                "table", "T" + (i + 1))));
            }
        }
        return new PlanDocument(List.of(new PlanTable("funding.csv", COLUMNS, rows)), List.of());
    }

    private static List<String> totals(FundingMatrix matrix, String goal) {
        return matrix.goal(goal).orElseThrow().rows().stream()
                .map(row -> row.total() == null ? "" : row.total().toPlainString())
                .toList();
    }

    private static Distance distance(String amount, String percent) {
        return new Distance(new BigDecimal(amount), new BigDecimal(percent));
    }
}
