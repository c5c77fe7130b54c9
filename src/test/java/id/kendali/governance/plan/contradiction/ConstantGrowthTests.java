package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.funding;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ConstantGrowthTests {

    private final Rule rule = new ConstantGrowth();

    @Test
    void findsAConstantRateAndCallsItMinor() {
        assertThat(check(rule, plan(funding("S", "A", "100000000", "105000000", "110250000", "115762500"))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.MINOR);
                    assertThat(found.subject()).isEqualTo(Subject.funding("S"));
                    assertThat(found.first().value()).isEqualTo("100.000.000");
                    assertThat(found.second().location()).isEqualTo("A, 2033");
                    assertThat(found.difference().arguments()).containsExactly(new Percent(new BigDecimal("5.00"), 2));
                });
    }

    @Test
    void isSilentAboutFundingThatStaysTheSame() {
        assertThat(check(rule, plan(funding("S", "A", "100000000", "100000000", "100000000", "100000000"))))
                .isEmpty();
    }

    @Test
    void isSilentAboutEqualSteps() {
        assertThat(check(rule, plan(funding("S", "A", "100000000", "110000000", "120000000", "130000000"))))
                .isEmpty();
    }

    @Test
    void survivesAZeroAndAGap() {
        assertThat(check(rule, plan(funding("S", "A", "0", "105000000", "110250000", "115762500"))))
                .isEmpty();
        assertThat(check(rule, plan(funding("S", "A", "100000000", "-", "105000000", "110250000", "115762500"))))
                .isEmpty();
    }

    @Test
    void isSilentOnTheRealPlanWhereTwoRatesSayMore() {
        assertThat(checkRealPlan(rule)).hasSize(1);
        assertThat(checkRealPlan(FigurePlans.asListed(rule))).isEmpty();
    }
}
