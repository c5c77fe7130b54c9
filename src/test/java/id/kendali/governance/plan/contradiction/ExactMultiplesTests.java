package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.funding;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactMultiplesTests {

    private final Rule rule = new ExactMultiples();

    @Test
    void findsOneToFiveTimesTheFirstYearInTheRealPlan() {
        assertThat(checkRealPlan(rule)).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo(Subject.funding("SK 19"));
            assertThat(found.severity()).isEqualTo(Severity.MODERATE);
            assertThat(found.first())
                    .isEqualTo(new Place("funding.csv", 17, "amount_idr", "Lampiran I, 2025", "2.802.137.000"));
            assertThat(found.second())
                    .isEqualTo(new Place("funding.csv", 21, "amount_idr", "Lampiran I, 2029", "14.010.685.000"));
            assertThat(found.difference().arguments()).containsExactly(new BigDecimal("5.00"));
        });
    }

    @Test
    void isSilentWhereOneYearIsNoMultiple() {
        assertThat(check(rule, plan(funding("S", "A", "123450", "246900", "370350", "493801"))))
                .isEmpty();
    }

    @Test
    void isSilentAboutMultiplesOfARoundAmount() {
        assertThat(check(rule, plan(funding("S", "A", "100000000", "200000000", "300000000", "400000000"))))
                .isEmpty();
    }

    @Test
    void isSilentAboutShortSeriesGapsAndZeros() {
        assertThat(check(rule, plan(funding("S", "A", "123450", "246900", "370350"))))
                .isEmpty();
        assertThat(check(rule, plan(funding("S", "A", "123450", "246900", "-", "370350", "493800"))))
                .isEmpty();
        assertThat(check(rule, plan(funding("S", "A", "0", "0", "0", "0")))).isEmpty();
        assertThat(check(rule, plan(funding("S", "A", "123450")))).isEmpty();
    }

    @Test
    void tellsOnceOfTwoTablesWithTheSamePattern() {
        List<String> amounts = List.of("123450", "246900", "370350", "493800");
        assertThat(check(rule, plan(funding("S", "A", amounts, "B", amounts)))).hasSize(1);
    }
}
