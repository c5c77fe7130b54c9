package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.targets;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TargetFallsTests {

    private final Rule rule = new TargetFalls();

    @Test
    void isSilentOnTheRealPlan() {
        assertThat(checkRealPlan(rule)).isEmpty();
    }

    @Test
    void findsTheFirstFall() {
        assertThat(check(rule, plan(targets("I 1", "Indeks mutu", "", "3.2", "3.6", "3.4", "3.1"))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.subject()).isEqualTo(Subject.target("I 1"));
                    assertThat(found.first().value()).isEqualTo("3.6");
                    assertThat(found.second().location()).isEqualTo("III.1, 2032");
                    assertThat(found.difference().arguments()).containsExactly(new BigDecimal("0.2"));
                });
    }

    @Test
    void isSilentWhereLessMayBeBetter() {
        assertThat(check(rule, plan(targets("I 1", "Indeks kerawanan", "", "3.2", "3.1"))))
                .isEmpty();
        assertThat(check(rule, plan(targets("I 1", "Persentase residivis", "%", "12", "10"))))
                .isEmpty();
        assertThat(check(rule, plan(targets("I 1", "Jumlah gangguan keamanan", "", "12", "10"))))
                .isEmpty();
    }

    @Test
    void isSilentAboutLevelSeriesSingleYearsAndOtherScales() {
        assertThat(check(rule, plan(targets("I 1", "Indeks mutu", "", "100", "100", "100"))))
                .isEmpty();
        assertThat(check(rule, plan(targets("I 1", "Indeks mutu", "", "3.2")))).isEmpty();
        assertThat(check(rule, plan(targets("I 1", "Indeks mutu", "", "82", "3.6"))))
                .isEmpty();
    }

    @Test
    void looksAtTheTargetsOfPastYearsToo() {
        assertThat(check(rule, plan(performance("""
                SK.1 d, Indeks mutu, 2030, YEAR, MID_TERM_TARGET, 82, , ,
                SK.1 d, Indeks mutu, 2031, YEAR, MID_TERM_TARGET, 80, , ,
                """))))
                .singleElement()
                .extracting(found -> found.subject().kind())
                .isEqualTo(Subject.Kind.PERFORMANCE);
    }
}
