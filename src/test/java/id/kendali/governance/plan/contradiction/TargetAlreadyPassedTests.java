package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.targets;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetAlreadyPassedTests {

    private final Rule rule = new TargetAlreadyPassed();

    @Test
    void isSilentOnTheRealPlan() {
        assertThat(checkRealPlan(rule)).isEmpty();
    }

    @Test
    void findsATargetBelowTheLastRealisation() {
        assertThat(find("Indeks mutu", "3.4", "3.6", "indeks")).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo(Subject.target("I 1"));
            assertThat(found.first().location()).isEqualTo("III.1, 2030");
            assertThat(found.second().location()).isEqualTo("SK.1 b, 2029");
            assertThat(found.difference().arguments()).containsExactly(new BigDecimal("0.2"));
        });
    }

    @Test
    void takesTheLastRealisationOnly() {
        assertThat(check(rule, plan(targets("I 1", "Indeks mutu", "", "3.4"), performance("""
                SK.1 b, Indeks mutu, 2028, YEAR, REALISATION, 3.9, , ,
                SK.1 b, Indeks mutu, 2029, YEAR, REALISATION, 3.3, , ,
                SK.1 b, Indeks mutu, 2029, SEMESTER_1, REALISATION, 3.8, , ,
                """))))
                .isEmpty();
    }

    @Test
    void isSilentAboutATargetThatIsMetOrHigher() {
        assertThat(find("Indeks mutu", "3.6", "3.6", "indeks")).isEmpty();
        assertThat(find("Indeks mutu", "3.8", "3.6", "indeks")).isEmpty();
    }

    @Test
    void isSilentAboutOtherScalesUnitsAndIndicators() {
        assertThat(find("Indeks mutu", "3.4", "81", "")).isEmpty();
        assertThat(find("Indeks mutu", "3.4", "4.8", "%")).isEmpty();
        assertThat(find("Indeks mutu layanan", "3.4", "3.6", "indeks")).isEmpty();
    }

    private List<Contradiction> find(String name, String target, String realised, String unit) {
        return check(
                rule,
                plan(
                        targets("I 1", name, "", target),
                        performance("SK.1 b, Indeks mutu, 2029, YEAR, REALISATION, %s, %s, ,\n"
                                .formatted(realised, unit))));
    }
}
