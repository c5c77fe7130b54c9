package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.contradiction.PerformanceFigure.Measure;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A target of a later year is lower than what was realised already, though more is better. */
final class TargetAlreadyPassed implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("TARGET_ALREADY_PASSED");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<PerformanceFigure> realised = PerformanceFigure.dated(plan).stream()
                .filter(figure -> figure.measure() == Measure.REALISATION && figure.isWholeYear())
                .filter(PerformanceFigure::isOfWholeOffice)
                .filter(figure -> figure.isPercent() == figure.indicator().isShare())
                .toList();
        return OncePerSubject.of(TargetSeries.of(plan)
                .filter(targets -> targets.name().saysHigherIsBetter())
                .flatMap(targets -> last(targets.name(), realised).flatMap(last -> compare(targets, last)).stream()));
    }

    private static Optional<PerformanceFigure> last(IndicatorName name, List<PerformanceFigure> realised) {
        return realised.stream()
                .filter(figure -> figure.indicator().key().equals(name.key()))
                .max(Comparator.comparing(PerformanceFigure::year));
    }

    private static Optional<Contradiction> compare(TargetSeries targets, PerformanceFigure realised) {
        return targets.series().figures().tailMap(realised.year(), false).values().stream()
                .filter(target -> target.value().compareTo(realised.value()) < 0)
                .filter(target -> !Scale.differ(target.value(), realised.value()))
                .findFirst()
                .map(target -> found(targets, target, realised));
    }

    private static Contradiction found(TargetSeries targets, YearFigure target, PerformanceFigure realised) {
        return new Contradiction(
                TEXTS.rule(),
                Severity.MODERATE,
                targets.series().subject(),
                TEXTS.title(targets.title(), String.valueOf(target.year())),
                TEXTS.explanation(target.place().value(), String.valueOf(realised.year()), realised.printed()),
                target.place(),
                realised.place(),
                TEXTS.difference(realised.value().subtract(target.value())));
    }
}
