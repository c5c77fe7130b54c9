package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.table;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanTable;
import org.junit.jupiter.api.Test;

class YearMissingTests {

    private final Rule rule = new YearMissing();

    private static final String HEAD = "code, year, amount_idr, table\n";

    @Test
    void isSilentOnTheRealPlan() {
        assertThat(checkRealPlan(rule)).isEmpty();
    }

    @Test
    void findsAHoleThatTheSameTableFillsForAnother() {
        PlanTable funding = table("funding.csv", HEAD + """
                S 1, 2030, 10, A
                S 1, 2031, 11, A
                S 1, 2032, 12, A
                S 2, 2030, 20, A
                S 2, 2031, ,   A
                S 2, 2032, 22, A
                """);
        assertThat(check(rule, plan(funding))).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo(Subject.funding("S 2"));
            assertThat(found.first()).isEqualTo(new Place("funding.csv", null, "amount_idr", "A, 2031", "—"));
            assertThat(found.second()).isEqualTo(new Place("funding.csv", 3, "amount_idr", "A, 2031", "S 1: 11"));
        });
    }

    @Test
    void isSilentAboutATableOfFirstAndLastYearOnly() {
        PlanTable funding = table("funding.csv", HEAD + """
                S 1, 2030, 10, A
                S 1, 2034, 14, A
                S 2, 2030, 20, A
                S 2, 2034, 24, A
                S 1, 2032, 12, B
                """);
        assertThat(check(rule, plan(funding))).isEmpty();
    }

    @Test
    void isSilentAboutAGoalThatBeginsLater() {
        PlanTable funding = table("funding.csv", HEAD + """
                S 1, 2030, 10, A
                S 1, 2031, 11, A
                S 2, 2031, 21, A
                """);
        assertThat(check(rule, plan(funding))).isEmpty();
    }

    @Test
    void findsAHoleInTargetsToo() {
        PlanTable targets = table("indicator_targets.csv", """
                code, year, target, table
                I 1, 2030, 10, A
                I 1, 2031, 11, A
                I 1, 2032, 12, A
                I 2, 2030, 20, A
                I 2, 2032, 22, A
                """);
        assertThat(check(rule, plan(targets)))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.target("I 2"));
    }
}
