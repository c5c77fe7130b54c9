package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TwoValuesTests {

    private final Rule rule = new TwoValues();

    @Test
    void isSilentOnTheRealPlanWhereTheYearOfTheHeadingSaysMore() {
        assertThat(checkRealPlan(rule)).hasSize(1);
        assertThat(checkRealPlan(FigurePlans.asListed(rule))).isEmpty();
    }

    @Test
    void findsOneFigureWithTwoValues() {
        assertThat(check(rule, plan(performance("""
                SK.1 b, Indeks mutu, 2030, YEAR, REALISATION, 3.6, indeks, ,
                SK.1 d, Indeks mutu, 2030, YEAR, REALISATION, 3.4, indeks, ,
                """)))).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.SEVERE);
            assertThat(found.first().location()).isEqualTo("SK.1 b, 2030");
            assertThat(found.second().value()).isEqualTo("3,4");
            assertThat(found.difference())
                    .isEqualTo(Statement.of("plan.rule.TWO_VALUES.difference.less", new BigDecimal("0.2")));
        });
    }

    @Test
    void findsTwoAmountsInOneTableOncePerGoal() {
        assertThat(check(rule, plan(table("funding.csv", """
                code, year, amount_idr, table
                S, 2030, 5, A
                S, 2030, 6, A
                S, 2031, 5, A
                S, 2031, 6, A
                S, 2030, 9, B
                """))))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.funding("S"));
    }

    @Test
    void isSilentAboutOtherPeriodsUnitsAndPartsOfAGoal() {
        assertThat(check(rule, plan(performance("""
                SK.1 b, Indeks mutu, 2030, YEAR, REALISATION, 3.6, indeks, ,
                SK.1 b, Indeks mutu, 2030, SEMESTER_1, REALISATION, 3.4, indeks, ,
                SK.1 b, Indeks mutu, 2030, YEAR, REALISATION, 90, %, ,
                SK.1 b, Indeks mutu, , YEAR, REALISATION, 3.1, indeks, ,
                """)))).isEmpty();
        assertThat(check(rule, plan(table("funding.csv", """
                code, name, year, amount_idr, table
                S, Bagian satu, 2030, 5, A
                S, Bagian dua, 2030, 6, A
                """)))).isEmpty();
    }

    @Test
    void keepsTheFiguresOfUnitsApart() {
        assertThat(check(rule, plan(table("performance_2030_2034.csv", """
                section, unit_code, indicator, year, period, measure, value, unit
                SK.1, U 1, Indeks mutu, 2030, YEAR, REALISATION, 3.6, indeks
                SK.1, U 2, Indeks mutu, 2030, YEAR, REALISATION, 3.4, indeks
                """)))).isEmpty();
    }
}
