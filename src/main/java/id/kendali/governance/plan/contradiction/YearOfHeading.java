package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table says that it is about a year, but prints the figure of another year. */
final class YearOfHeading implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("YEAR_OF_HEADING");

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<PerformanceFigure> figures = PerformanceFigure.dated(plan);
        Map<Subject, List<PerformanceFigure>> moments = figures.stream()
                .collect(Collectors.groupingBy(PerformanceFigure::moment, LinkedHashMap::new, Collectors.toList()));
        return moments.values().stream()
                .filter(YearOfHeading::hasSeveralValues)
                .flatMap(moment -> moment.stream()
                        .filter(doubted -> isOfOneYear(doubted, plan))
                        .flatMap(doubted -> find(doubted, moment, figures).stream())
                        .limit(1))
                .toList();
    }

    private static boolean hasSeveralValues(List<PerformanceFigure> moment) {
        BigDecimal first = moment.get(0).value();
        return moment.stream().anyMatch(figure -> figure.value().compareTo(first) != 0);
    }

    /** Whether its table has one year only, which then stands in the heading. */
    private static boolean isOfOneYear(PerformanceFigure doubted, PlanDocument plan) {
        PlanRow row = doubted.row();
        return plan.table(row.file()).rows().stream()
                .filter(other -> other.textOrBlank("section").equals(row.textOrBlank("section")))
                .allMatch(other -> other.whole("year").equals(row.whole("year")));
    }

    /** Another table has another value for the same moment, and the doubted one for another year. */
    private static Optional<Contradiction> find(
            PerformanceFigure doubted, List<PerformanceFigure> moment, List<PerformanceFigure> figures) {
        return moment.stream()
                .filter(same -> !same.table().equals(doubted.table()))
                .filter(same -> same.value().compareTo(doubted.value()) != 0)
                .flatMap(same -> figures.stream()
                        .filter(figure -> figure.table().equals(same.table()))
                        .filter(figure -> figure.series().equals(same.series()))
                        .filter(figure -> !figure.year().equals(same.year()))
                        .filter(figure -> figure.isPercent() == same.isPercent())
                        .filter(figure -> figure.value().compareTo(doubted.value()) == 0)
                        .map(source -> found(doubted, same, source)))
                .findFirst();
    }

    private static Contradiction found(PerformanceFigure doubted, PerformanceFigure same, PerformanceFigure source) {
        String reading = "%d = %s, %d = %s".formatted(same.year(), same.printed(), source.year(), source.printed());
        return new Contradiction(
                TEXTS.rule(),
                Severity.MODERATE,
                doubted.moment(),
                TEXTS.title(doubted.table(), String.valueOf(doubted.year())),
                TEXTS.explanation(
                        doubted.table(),
                        String.valueOf(doubted.year()),
                        doubted.printed(),
                        same.table(),
                        String.valueOf(source.year()),
                        same.printed()),
                doubted.place(),
                new Place(same.row().file(), same.row().number(), "value", same.table(), reading),
                null);
    }
}
