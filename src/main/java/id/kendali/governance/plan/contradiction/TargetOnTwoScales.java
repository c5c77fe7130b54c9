package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The target of an index has one scale in the target tables and another in the chapter about past performance. */
final class TargetOnTwoScales implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("TARGET_ON_TWO_SCALES");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<String, NamedIndicator> names = NamedIndicator.of(plan);
        List<PerformanceFigure> earlier = PerformanceFigure.of(plan).stream()
                .filter(figure -> figure.measure().isTarget() && !figure.isPercent())
                .toList();
        return SeriesBySubject.of(YearSeries.targets(plan))
                .find(series -> Optional.ofNullable(names.get(series.code()))
                        .filter(indicator -> indicator.name().isIndex())
                        .flatMap(indicator -> otherScale(series.first(), indicator, earlier)
                                .map(other -> found(series, indicator, other))));
    }

    /** None if the earlier targets, too, stand on the scale of the plan or on none that can be told. */
    private static Optional<PerformanceFigure> otherScale(
            YearFigure target, NamedIndicator indicator, List<PerformanceFigure> earlier) {
        List<PerformanceFigure> same = earlier.stream()
                .filter(figure -> figure.indicator().measuresSameAs(indicator.name()))
                .toList();
        boolean agreed =
                same.stream().anyMatch(figure -> Scale.of(figure.value()).equals(Scale.of(target.value())));
        return agreed
                ? Optional.empty()
                : same.stream()
                        .filter(figure -> Scale.differ(figure.value(), target.value()))
                        .findFirst();
    }

    private static Contradiction found(YearSeries series, NamedIndicator indicator, PerformanceFigure other) {
        Place first = series.first().place();
        return new Contradiction(
                TEXTS.rule(),
                Severity.SEVERE,
                series.subject(),
                TEXTS.title(series.code()),
                TEXTS.explanation(indicator.name().printed(), first.value(), other.printed()),
                first,
                other.place(),
                null);
    }
}
