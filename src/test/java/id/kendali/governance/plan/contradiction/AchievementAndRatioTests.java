package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AchievementAndRatioTests {

    private final Rule rule = new AchievementAndRatio();

    @Test
    void isSilentOnTheRealPlan() {
        assertThat(checkRealPlan(rule)).isEmpty();
    }

    @Test
    void findsAnAchievementThatItsFiguresDoNotGive() {
        assertThat(find("3.6", "3.4", "100", "100%")).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.SEVERE);
            assertThat(found.first())
                    .isEqualTo(new Place("performance_2030_2034.csv", 4, "value", "SK.1 b, 2030", "100%"));
            assertThat(found.second().value()).isEqualTo("3,4 ÷ 3,6 = 94,44\u00a0%");
            assertThat(found.difference())
                    .isEqualTo(Statement.of("plan.rule.ACHIEVEMENT_AND_RATIO.difference.less", new BigDecimal("5.56")));
        });
    }

    @Test
    void acceptsRoundingTheOtherFormulaAndTheCap() {
        assertThat(find("3.6", "3.4", "94", "94%")).isEmpty();
        assertThat(find("3.6", "3.4", "94.4", "94,4%")).isEmpty();
        assertThat(find("10", "8", "120", "120%")).isEmpty();
        assertThat(find("10", "15", "120", "120%")).isEmpty();
    }

    @Test
    void callsDigitsCutOffMinor() {
        assertThat(find("3.6", "3.49", "96", "96%"))
                .extracting(Contradiction::severity)
                .containsExactly(Severity.MINOR);
    }

    @Test
    void leavesACalculationThatIsWrongInItselfToItsRule() {
        assertThat(find("3.6", "3.4", "100", "\"3,4/3,6 x 100% = 100\"")).isEmpty();
    }

    @Test
    void isSilentWithoutTargetOrOfAnotherTableOrPeriod() {
        assertThat(find("0", "3.4", "100", "100%")).isEmpty();
        assertThat(find("", "3.4", "100", "100%")).isEmpty();
        assertThat(check(rule, plan(performance("""
                SK.1 b, Indeks mutu, 2030, YEAR, TARGET, 3.6, , ,
                SK.1 b, Indeks mutu, 2030, SEMESTER_1, REALISATION, 3.0, , ,
                SK.1 c, Indeks mutu, 2030, YEAR, ACHIEVEMENT, 100, %, ,
                """)))).isEmpty();
    }

    private List<Contradiction> find(String target, String realised, String achievement, String printed) {
        return check(rule, plan(performance("""
                SK.1 b, Indeks mutu, 2030, YEAR, TARGET, %s, indeks, ,
                SK.1 b, Indeks mutu, 2030, YEAR, REALISATION, %s, indeks, ,
                SK.1 b, Indeks mutu, 2030, YEAR, ACHIEVEMENT, %s, %%, %s,
                """.formatted(target, realised, achievement, printed))));
    }
}
