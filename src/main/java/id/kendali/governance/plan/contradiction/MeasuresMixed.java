package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.contradiction.PerformanceFigure.Measure;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** One table prints values of indices and percentages in the same columns and does not say which is which. */
final class MeasuresMixed implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("MEASURES_MIXED");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return PerformanceFigure.of(plan).stream()
                .filter(figure -> figure.measure() == Measure.REALISATION_OR_ACHIEVEMENT)
                .collect(Collectors.groupingBy(PerformanceFigure::table, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(figures -> compare(figures).stream())
                .toList();
    }

    private static Optional<Contradiction> compare(List<PerformanceFigure> figures) {
        Optional<PerformanceFigure> value =
                figures.stream().filter(figure -> !figure.isPercent()).findFirst();
        Optional<PerformanceFigure> percentage =
                figures.stream().filter(PerformanceFigure::isPercent).findFirst();
        return value.isEmpty() || percentage.isEmpty()
                ? Optional.empty()
                : Optional.of(found(figures, value.get(), percentage.get()));
    }

    private static Contradiction found(
            List<PerformanceFigure> figures, PerformanceFigure value, PerformanceFigure percentage) {
        List<Integer> years = figures.stream()
                .map(PerformanceFigure::year)
                .filter(Objects::nonNull)
                .toList();
        return new Contradiction(
                TEXTS.rule(),
                Severity.MODERATE,
                Subject.of(Subject.Kind.PERFORMANCE, value.section()),
                TEXTS.title(value.table(), YearList.of(years)),
                TEXTS.explanation(value.printed(), percentage.printed()),
                value.place(),
                percentage.place(),
                null);
    }
}
