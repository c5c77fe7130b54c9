package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A printed achievement is not what the target and the realisation of the same table and period give. */
final class AchievementAndRatio implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("ACHIEVEMENT_AND_RATIO");
    private static final BigDecimal TWICE = BigDecimal.valueOf(200);
    /** Where achievements are capped (PermenPANRB 8/2021), a larger ratio is printed as one of these. */
    private static final List<BigDecimal> CAPS = List.of(BigDecimal.valueOf(110), BigDecimal.valueOf(120));

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return Measurement.of(plan).stream()
                .flatMap(AchievementAndRatio::compare)
                .toList();
    }

    private static Stream<Contradiction> compare(Measurement measurement) {
        if (measurement.target().value().signum() == 0) {
            return Stream.empty();
        }
        return measurement.achievement().stream()
                .filter(achievement -> !isCalculatedWrongly(achievement))
                .filter(achievement -> ratios(measurement).noneMatch(ratio -> isOf(ratio, achievement.value())))
                .map(achievement -> found(measurement, achievement));
    }

    /** The ratio if more is better, and if less is better: the plan does not say which it is. */
    private static Stream<BigDecimal> ratios(Measurement measurement) {
        BigDecimal ratio = ratio(measurement).percent();
        return Stream.of(ratio, TWICE.subtract(ratio));
    }

    private static Ratio ratio(Measurement measurement) {
        return new Ratio(measurement.realised().value(), measurement.target().value());
    }

    private static boolean isOf(BigDecimal ratio, BigDecimal printed) {
        boolean capped = CAPS.stream().anyMatch(cap -> cap.compareTo(printed) == 0);
        return Precision.agrees(printed, ratio) || capped && ratio.compareTo(printed) > 0;
    }

    /** {@link PercentageAndFraction} tells of that. */
    private static boolean isCalculatedWrongly(PerformanceFigure achievement) {
        return PrintedCalculation.read(achievement.printed())
                .filter(calculation -> !calculation.isRight())
                .isPresent();
    }

    private static Contradiction found(Measurement measurement, PerformanceFigure achievement) {
        int decimals = Math.max(0, achievement.value().scale());
        Ratio ratio = ratio(measurement);
        String counted = ratio.printed(decimals + 2);
        BigDecimal apart = ratio.percent().subtract(achievement.value());
        return new Contradiction(
                TEXTS.rule(),
                Precision.isSlipOfRounding(achievement.value(), ratio.percent()) ? Severity.MINOR : Severity.SEVERE,
                measurement.subject(),
                TEXTS.title(achievement.indicator().printed(), achievement.location()),
                TEXTS.explanation(achievement.printed(), counted),
                achievement.place(),
                measurement.realised().place().reading(counted),
                TEXTS.change(apart, Precision.rounded(apart.abs(), decimals + 2)));
    }
}
