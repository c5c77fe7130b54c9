package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.table;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanTable;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PartsAndTotalTests {

    private final Rule rule = new PartsAndTotal();

    private static final String STAFF = """
            unit_code, unit_name, perempuan_as_printed, laki_laki_as_printed, total_as_printed
            U 1, Lapas Satu, 3, 40, 43
            U 2, Lapas Dua, 5, 30, %s
            """;

    @Test
    void isSilentOnTheRealPlanWhoseTotalsAreRight() {
        assertThat(PrintedTotals.of(MalukuUtara.plan())).hasSize(5 + 13);
        assertThat(checkRealPlan(rule)).isEmpty();
    }

    @Test
    void comparesAPrintedTotalWithItsScopeInItsTable() {
        PlanTable funding = table("funding.csv", """
                code, year, amount_idr, table
                S 1, 2030, 100, A
                S 1, 2031, 200, A
                S 1, 2030, 999, B
                S 2, 2030, 999, A
                """);
        PlanTable totals = table("printed_totals.csv", """
                file, scope, column, value, table
                funding.csv, S 1, amount_idr, 310, A
                """);
        assertThat(check(rule, plan(funding, totals))).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.SEVERE);
            assertThat(found.first()).isEqualTo(new Place("printed_totals.csv", 2, "value", "A", "310"));
            assertThat(found.second()).isEqualTo(new Place("funding.csv", null, "amount_idr", "A, S 1", "300"));
            assertThat(found.difference())
                    .isEqualTo(Statement.of("plan.rule.PARTS_AND_TOTAL.difference.less", new BigDecimal("10")));
        });
    }

    @Test
    void comparesWomenAndMenWithTheTotalOfTheirRow() {
        assertThat(check(rule, plan(table("staff_by_unit.csv", STAFF.formatted("35")))))
                .isEmpty();
        assertThat(check(rule, plan(table("staff_by_unit.csv", STAFF.formatted("36")))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.subject().kind()).isEqualTo(Subject.Kind.STAFF);
                    assertThat(found.first())
                            .isEqualTo(new Place("staff_by_unit.csv", 3, "total_as_printed", "Lapas Dua", "36"));
                    assertThat(found.second().value()).isEqualTo("35");
                });
    }

    @Test
    void comparesARowOfTotalsWithTheRowsAbove() {
        String rows = """
                no, unit_code, unit_name_printed, target_actions, realised_actions, percent_printed
                1, U 1, Satu, 50, 37, 74
                2, U 2, Dua, 48, 41, 85
                , , JUMLAH, %s, 78, 80
                """;
        assertThat(check(rule, plan(table("rat_rb_b06_2030.csv", rows.formatted("98")))))
                .isEmpty();
        assertThat(check(rule, plan(table("rat_rb_b06_2030.csv", rows.formatted("97")))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.title().arguments()).containsExactly("target actions", "RAT-RB B06 2030");
                    assertThat(found.second().value()).isEqualTo("98");
                });
    }

    @Test
    void allowsForPartsThatWereRounded() {
        String rows = """
                name, share
                A, 33.3
                B, 33.3
                C, 33.3
                Total, %s
                """;
        assertThat(check(rule, plan(table("shares.csv", rows.formatted("100.0")))))
                .isEmpty();
        assertThat(check(rule, plan(table("shares.csv", rows.formatted("100")))))
                .isEmpty();
        assertThat(check(rule, plan(table("shares.csv", rows.formatted("101.0")))))
                .hasSize(1);
    }

    @Test
    void isSilentIfAPartIsBlankOrTheScopeUnknown() {
        assertThat(check(rule, plan(table("staff_by_unit.csv", """
                unit_name, perempuan_as_printed, laki_laki_as_printed, total_as_printed
                Lapas, , 40, 43
                """)))).isEmpty();
        assertThat(check(rule, plan(table("printed_totals.csv", """
                file, scope, column, value, table
                funding.csv, S 9, amount_idr, 310, A
                """)))).isEmpty();
    }

    @Test
    void doesNotAddUpWhatIsNoPart() {
        assertThat(check(rule, plan(table("rat_rb_b09_2030.csv", """
                unit_code, target_actions, realised_actions, total_actions
                U 1, 48, 40, 48
                """)))).isEmpty();
    }
}
