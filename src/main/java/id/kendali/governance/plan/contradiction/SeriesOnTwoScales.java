package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Past figures of one index begin on one scale and go on on another: 80, 81, 82, then 3,6. */
final class SeriesOnTwoScales implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("SERIES_ON_TWO_SCALES");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        Map<Subject, List<PerformanceFigure>> series = PerformanceFigure.dated(plan).stream()
                .filter(figure -> figure.indicator().isIndex() && !figure.isPercent())
                .filter(figure -> Scale.of(figure.value()).isPresent())
                .collect(Collectors.groupingBy(PerformanceFigure::series, LinkedHashMap::new, Collectors.toList()));
        List<Contradiction> found = new ArrayList<>();
        for (List<PerformanceFigure> figures : series.values()) {
            PerformanceFigure first = figures.get(0);
            List<PerformanceFigure> others = figures.stream()
                    .filter(figure -> Scale.differ(first.value(), figure.value()))
                    .toList();
            if (!others.isEmpty()) {
                List<PerformanceFigure> same = new ArrayList<>(figures);
                same.removeAll(others);
                found.add(found(plan, same, others));
            }
        }
        return found;
    }

    private static Contradiction found(PlanDocument plan, List<PerformanceFigure> one, List<PerformanceFigure> other) {
        PerformanceFigure first = one.get(0);
        Place firstPlace = place(one);
        Place secondPlace = place(other);
        return new Contradiction(
                TEXTS.rule(),
                Severity.MODERATE,
                first.series(),
                TEXTS.say("title." + first.measure(), first.indicator().printed()),
                agreedBetween(plan, one, other)
                        .map(year -> TEXTS.say(
                                "explanation.PREDECESSOR",
                                firstPlace.value(),
                                years(one),
                                secondPlace.value(),
                                years(other),
                                String.valueOf(year)))
                        .orElseGet(() ->
                                TEXTS.explanation(firstPlace.value(), years(one), secondPlace.value(), years(other))),
                firstPlace,
                secondPlace,
                null);
    }

    /** The year from which the index was agreed upon, if exactly the first figures are older: those of another index. */
    private static Optional<Integer> agreedBetween(
            PlanDocument plan, List<PerformanceFigure> one, List<PerformanceFigure> other) {
        return IndexDefinition.find(plan, one.get(0).indicator())
                .flatMap(IndexDefinition::firstYear)
                .filter(agreed -> one.stream().allMatch(figure -> figure.year() < agreed))
                .filter(agreed -> other.stream().allMatch(figure -> figure.year() >= agreed));
    }

    private static Place place(List<PerformanceFigure> figures) {
        PerformanceFigure first = figures.get(0);
        String values = figures.stream()
                .map(figure -> Numerals.of(figure.value()))
                .distinct()
                .collect(Collectors.joining("; "));
        return Place.cell(first.row(), "value", first.table() + ", " + years(figures), values);
    }

    private static String years(List<PerformanceFigure> figures) {
        return YearList.of(figures.stream().map(PerformanceFigure::year).toList());
    }
}
