package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class MeasuresMixedTests {

    private final Rule rule = new MeasuresMixed();

    @Test
    void findsTheTableOfTheRealPlan() {
        assertThat(checkRealPlan(rule)).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo(Subject.of(Subject.Kind.PERFORMANCE, "SK.1 c"));
            assertThat(found.title().arguments()).containsExactly("1.1.3 SK.1 c", "2021–2025");
            assertThat(found.first())
                    .isEqualTo(new Place("performance_2020_2025.csv", 6, "value", "1.1.3 SK.1 c, 2021", "80 (IKM)"));
            assertThat(found.second())
                    .isEqualTo(new Place("performance_2020_2025.csv", 19, "value", "1.1.3 SK.1 c, 2024", "109%"));
        });
    }

    @Test
    void isSilentIfTheTableSaysWhatItPrints() {
        assertThat(check(rule, plan(performance("""
                SK.1 c, Indeks mutu, 2030, YEAR, REALISATION, 3.6, indeks, ,
                SK.1 c, Indeks mutu, 2030, YEAR, ACHIEVEMENT, 100, %, ,
                """)))).isEmpty();
    }

    @Test
    void isSilentAboutOneUnitPerTable() {
        assertThat(check(rule, plan(performance("""
                SK.1 c, Indeks mutu, 2030, YEAR, REALISATION_OR_ACHIEVEMENT, 3.6, indeks, ,
                SK.1 c, Indeks mutu, 2031, YEAR, REALISATION_OR_ACHIEVEMENT, , %, -,
                SK.2 c, Indeks mutu, 2031, YEAR, REALISATION_OR_ACHIEVEMENT, 100, %, ,
                """)))).isEmpty();
    }
}
