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

class GrowthRatesDifferTests {

    private final Rule rule = new GrowthRatesDiffer();

    @Test
    void findsTwoRatesInTheRealPlan() {
        assertThat(checkRealPlan(rule)).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo(Subject.funding("SK 17"));
            assertThat(found.first())
                    .isEqualTo(new Place("funding.csv", 2, "amount_idr", "III.2", "+5,00\u00a0% per tahun"));
            assertThat(found.second())
                    .isEqualTo(new Place("funding.csv", 12, "amount_idr", "Lampiran I", "+2,00\u00a0% per tahun"));
            assertThat(found.difference())
                    .isEqualTo(Statement.of(
                            "plan.rule.GROWTH_RATES_DIFFER.difference.less", "2029", new BigDecimal("13684275")));
        });
    }

    @Test
    void isSilentWhereBothGrowAlike() {
        List<String> amounts = List.of("100000000", "105000000", "110250000", "115762500");
        assertThat(check(rule, plan(funding("S", "A", amounts, "B", amounts)))).isEmpty();
    }

    @Test
    void isSilentWhereOneTableDoesNotGrowConstantly() {
        assertThat(check(
                        rule,
                        plan(funding(
                                "S",
                                "A",
                                List.of("100000000", "105000000", "110250000", "115762500"),
                                "B",
                                List.of("100000000", "102000000", "109000000", "112000000")))))
                .isEmpty();
    }

    @Test
    void toleratesAmountsRoundedToThousands() {
        assertThat(check(
                        rule,
                        plan(funding(
                                "S",
                                "A",
                                List.of("102832000", "107974000", "113372000", "119041000"),
                                "B",
                                List.of("102832000", "100775000", "98760000", "96785000")))))
                .singleElement()
                .extracting(found -> found.second().value())
                .isEqualTo("−2,00\u00a0% per tahun");
    }

    @Test
    void isSilentAboutSeriesTooShortOrTooCoarse() {
        assertThat(check(
                        rule,
                        plan(funding(
                                "S",
                                "A",
                                List.of("100000000", "105000000", "110250000"),
                                "B",
                                List.of("100000000", "102000000", "104040000")))))
                .isEmpty();
        assertThat(check(
                        rule,
                        plan(funding(
                                "S",
                                "A",
                                List.of("100", "110", "121", "133"),
                                "B",
                                List.of("100", "120", "144", "173")))))
                .isEmpty();
    }
}
