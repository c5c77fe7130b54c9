package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.table;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanTable;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PercentageAndFractionTests {

    private final Rule rule = new PercentageAndFraction();

    @Test
    void isSilentOnTheRealPlanWhosePercentagesAreRight() {
        assertThat(checkRealPlan(rule)).isEmpty();
    }

    @Test
    void comparesActionsAtThePrintedPrecision() {
        PlanTable actions = table("rat_rb_b12_2031.csv", """
                unit_code, unit_name_printed, target_actions, realised_actions, percent_printed
                U 1, Satu, 48, 41, 85
                U 2, Dua, 48, 41, 85.42
                U 3, Tiga, 48, 41, 89
                """);
        assertThat(check(rule, plan(actions))).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.SEVERE);
            assertThat(found.subject()).isEqualTo(Subject.of(Subject.Kind.PERFORMANCE, "RAT-RB B12 2031, U 3"));
            assertThat(found.first())
                    .isEqualTo(new Place(
                            "rat_rb_b12_2031.csv", 4, "percent_printed", "RAT-RB B12 2031, Tiga", "89\u00a0%"));
            assertThat(found.second().value()).isEqualTo("41 ÷ 48 = 85,42\u00a0%");
            assertThat(found.difference())
                    .isEqualTo(
                            Statement.of("plan.rule.PERCENTAGE_AND_FRACTION.difference.less", new BigDecimal("3.58")));
        });
    }

    @Test
    void callsDigitsCutOffMinorAndATieRight() {
        PlanTable budget = table("budget_2030.csv", """
                year, ceiling_idr, realisation_idr, percent_printed
                2030, 719077000, 716270110, 99.60
                2031, 1000, 995, 99
                2032, 1000, 995, 100
                """);
        assertThat(check(rule, plan(budget))).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.MINOR);
            assertThat(found.subject()).isEqualTo(Subject.of(Subject.Kind.BUDGET, "2030"));
        });
    }

    @Test
    void readsCalculationsThatAreWrittenOut() {
        assertThat(check(rule, plan(performance("""
                SK.2 a, Persentase aksi, 2031, YEAR, REALISATION, 78, %, 37 x 100% / 50 = 78%,
                SK.2 a, Persentase aksi, 2031, YEAR, ACHIEVEMENT, 74, %, 74 x 100% / 100 = 74%,
                SK.2 b, Indeks mutu, 2031, YEAR, ACHIEVEMENT, 100, %, "3,6/3,6 x 100% = 100",
                """)))).singleElement().satisfies(found -> {
            assertThat(found.first().value()).isEqualTo("78\u00a0%");
            assertThat(found.second().value()).isEqualTo("37 ÷ 50 = 74,00\u00a0%");
        });
    }

    @Test
    void isSilentAboutZerosAndBlanks() {
        assertThat(check(rule, plan(table("rat_rb_b06_2031.csv", """
                unit_code, target_actions, realised_actions, percent_printed
                U 1, 0, 0, 100
                U 2, 48, , 85
                U 3, 48, 41,
                """)))).isEmpty();
        assertThat(check(rule, plan(performance("""
                SK.2 a, Persentase aksi, 2031, YEAR, REALISATION, 0, %, 37 x 100% / 0 = 0%,
                """)))).isEmpty();
    }
}
