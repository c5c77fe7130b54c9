package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.funding;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanTable;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesDifferTests {

    private final Rule rule = new TablesDiffer();

    @Test
    void findsTheFirstYearThatDiffersInTheRealPlan() {
        Contradiction found = checkRealPlan(rule).get(1);
        assertThat(found.subject()).isEqualTo(Subject.funding("SK 19"));
        assertThat(found.severity()).isEqualTo(Severity.SEVERE);
        assertThat(found.title())
                .isEqualTo(Statement.of("plan.rule.TABLES_DIFFER.title.FUNDING", "SK 19", "2026–2029"));
        assertThat(found.first()).isEqualTo(new Place("funding.csv", 8, "amount_idr", "III.2, 2026", "4.802.137.000"));
        assertThat(found.second())
                .isEqualTo(new Place("funding.csv", 18, "amount_idr", "Lampiran I, 2026", "5.604.274.000"));
        assertThat(found.difference().key()).endsWith(".difference.FUNDING.more");
        assertThat(found.difference().arguments().get(0)).isEqualTo(new BigDecimal("802137000"));
        assertThat(((Percent) found.difference().arguments().get(1)).value())
                .isCloseTo(new BigDecimal("16.70"), within(new BigDecimal("0.005")));
        assertThat(found.explanation().arguments())
                .contains(new Rupiah(new BigDecimal("19010685000")), new Rupiah(new BigDecimal("42032055000")));
    }

    @Test
    void comparesOnlyYearsThatBothTablesHave() {
        assertThat(check(rule, plan(funding("S", "A", List.of("5", "7"), "B", List.of("5", "-", "9")))))
                .isEmpty();
    }

    @Test
    void findsTargetsThatDifferAndIgnoresHowTheyArePrinted() {
        PlanTable targets = table("indicator_targets.csv", """
                code, year, target, unit, target_printed, table
                I 1, 2030, 100, %, "100,0%", A
                I 1, 2030, 100.0, %, "100%", B
                I 2, 2030, 80, %, "80%", A
                I 2, 2030, 75, %, "75%", B
                """);
        assertThat(check(rule, plan(targets))).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo(Subject.target("I 2"));
            assertThat(found.second().value()).isEqualTo("75%");
            assertThat(found.difference().key()).endsWith(".difference.less");
        });
    }

    @Test
    void findsOneContradictionPerGoalHoweverManyTablesThereAre() {
        PlanTable funding = table("funding.csv", """
                code, year, amount_idr, table
                S, 2030, 5, A
                S, 2030, 5, B
                S, 2030, 6, C
                S, 2030, 7, D
                """);
        assertThat(check(rule, plan(funding)))
                .singleElement()
                .extracting(found -> found.second().location())
                .isEqualTo("C, 2030");
    }

    @Test
    void takesABlankOrZeroAmountAsItIs() {
        assertThat(check(rule, plan(funding("S", "A", List.of(""), "B", List.of("3")))))
                .isEmpty();
        assertThat(check(rule, plan(funding("S", "A", List.of("0"), "B", List.of("3")))))
                .singleElement()
                .extracting(found -> found.difference().arguments())
                .isEqualTo(List.of(new BigDecimal("3")));
    }
}
