package id.kendali.engine.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.indicator.formula.AchievementRule.Cap;
import id.kendali.engine.indicator.formula.AchievementRule.Direction;
import id.kendali.engine.indicator.formula.AchievementRule.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples, each with its source; also those whose printed result is wrong. */
class AchievementRuleTests {

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HIGHER | 50   | 50   | 37  | 74     | RAT-RB B06 of the regional office, Renstra 1.1.3 SK.2: 37 of 50",
                "HIGHER | 100  | 100  | 74  | 74     | Renstra 1.1.3 SK.2 IKK.1 a: 74 x 100% / 100",
                "HIGHER | 3.6  | 3.6  | 3.6 | 100    | Renstra 1.1.3 SK.1 b: 3,6/3,6 x 100%",
                "RANGE  | 80   | 90   | 92  | 102.22 | PermenPANRB 8/2021: target 80-90 %, 92 %; the page prints 113 %, which its own formula does not give",
                "RANGE  | 80   | 90   | 70  | 87.5   | PermenPANRB 8/2021: target 80-90 %, 70 %",
                "RANGE  | 80   | 90   | 85  | 100    | within the range",
                "LOWER  | 7    | 8    | 6.5 | 107.14 | PermenPANRB 8/2021: target 7-8 months, 6.5 months",
                "LOWER  | 7    | 8    | 9   | 87.5   | PermenPANRB 8/2021: target 7-8 months, 9 months",
                "LOWER  | 10   | 10   | 8   | 120    | (2T - R) / T",
                "LOWER  | 10   | 10   | 25  | -50    | far worse than its target"
            })
    void followsTheWorkedExamples(
            Direction direction,
            BigDecimal lower,
            BigDecimal upper,
            BigDecimal realisation,
            BigDecimal expected,
            String source) {
        assertThat(new AchievementRule(direction, Cap.NONE)
                        .of(new Target(lower, upper), realisation, null)
                        .uncapped()
                        .setScale(2, RoundingMode.HALF_UP))
                .as(source)
                .isEqualByComparingTo(expected);
    }

    @Test
    void keepsTheUncappedBesideTheCapped() {
        AchievementRule.Achievement achievement = new AchievementRule(Direction.HIGHER, Cap.at(120))
                .of(Target.of(BigDecimal.TEN), BigDecimal.valueOf(15), null);
        assertThat(achievement.uncapped()).isEqualByComparingTo("150");
        assertThat(achievement.counted()).isEqualByComparingTo("120");
    }

    @Test
    void neverCountsLessThanNothing() {
        assertThat(new AchievementRule(Direction.LOWER, Cap.at(120))
                        .of(Target.of(BigDecimal.TEN), BigDecimal.valueOf(25), null)
                        .counted())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"100, 110, 110", "100, 111, 120", "100, 100, 100"})
    void turnsMoreThan110Into120(BigDecimal target, BigDecimal realisation, BigDecimal expected) {
        assertThat(new AchievementRule(Direction.HIGHER, Cap.PANRB_8_2021)
                        .of(Target.of(target), realisation, null)
                        .counted())
                .isEqualByComparingTo(expected);
    }

    @Test
    void countsATargetAtItsNaturalMaximumAs120OnceReached() {
        BigDecimal hundred = BigDecimal.valueOf(100);
        assertThat(new AchievementRule(Direction.HIGHER, Cap.PANRB_8_2021)
                        .of(Target.of(hundred), hundred, hundred)
                        .counted())
                .isEqualByComparingTo("120");
    }

    @Test
    void saysWhyThereIsNone() {
        AchievementRule rule = new AchievementRule(Direction.HIGHER, Cap.NONE);
        assertThat(rule.refusal(null, Value.of(BigDecimal.ONE)).orElseThrow().reason())
                .isEqualTo(Value.Reason.TARGET_MISSING);
        assertThat(rule.refusal(Target.of(BigDecimal.ZERO), Value.of(BigDecimal.ONE))
                        .orElseThrow()
                        .reason())
                .isEqualTo(Value.Reason.DENOMINATOR_ZERO);
        Value unmeasured = Value.missing(Value.Reason.NOTHING_REPORTED, "IKK-19.2");
        assertThat(rule.refusal(Target.of(BigDecimal.ONE), unmeasured)).contains((Value.Missing) unmeasured);
        assertThat(rule.refusal(Target.of(BigDecimal.ONE), Value.of(BigDecimal.ONE)))
                .isEmpty();
    }
}
