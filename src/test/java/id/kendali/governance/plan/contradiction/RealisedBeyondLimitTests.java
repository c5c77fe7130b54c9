package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.table;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RealisedBeyondLimitTests {

    private final Rule rule = new RealisedBeyondLimit();

    @Test
    void isSilentOnTheRealPlan() {
        assertThat(checkRealPlan(rule)).isEmpty();
    }

    @Test
    void findsMoreActionsThanPlanned() {
        assertThat(check(rule, plan(table("rat_rb_b06_2031.csv", """
                unit_code, unit_name_printed, target_actions, realised_actions
                U 1, Satu, 48, 48
                U 2, Dua, 48, 49
                """))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.subject().key()).isEqualTo("RAT-RB B06 2031, U 2");
                    assertThat(found.first())
                            .isEqualTo(new Place(
                                    "rat_rb_b06_2031.csv", 3, "realised_actions", "RAT-RB B06 2031, Dua", "49"));
                    assertThat(found.second().value()).isEqualTo("48");
                    assertThat(found.difference().arguments()).containsExactly(new BigDecimal("1"));
                });
    }

    @Test
    void findsSpendingAboveItsCeilingAndSkipsBlanks() {
        assertThat(check(rule, plan(table("budget_2030.csv", """
                year, entity_printed, ceiling_idr, realisation_idr
                2030, Kanwil, 1000, 1001
                2031, Kanwil, , 1001
                """))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.subject()).isEqualTo(Subject.of(Subject.Kind.BUDGET, "2030 Kanwil"));
                    assertThat(found.explanation().key()).endsWith(".BUDGET");
                    assertThat(found.first().value()).isEqualTo("1.001");
                });
    }
}
