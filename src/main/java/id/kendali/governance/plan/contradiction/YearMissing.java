package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A series has a hole: a year without a figure between years with one, which the same table has for another series. */
final class YearMissing implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("YEAR_MISSING");
    private static final String NOTHING = "—";

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return Stream.of(YearSeries.funding(plan), YearSeries.targets(plan))
                .flatMap(all -> SeriesBySubject.of(all).find(series -> find(series, all)).stream())
                .toList();
    }

    private static Optional<Contradiction> find(YearSeries series, List<YearSeries> all) {
        List<Integer> missing = series.yearsMissing();
        return missing.stream()
                .flatMap(year -> neighbour(series, year, all).stream())
                .findFirst()
                .map(neighbour -> found(series, missing, neighbour));
    }

    private static Optional<YearFigure> neighbour(YearSeries series, int year, List<YearSeries> all) {
        return all.stream()
                .filter(other -> other.table().equals(series.table()))
                .flatMap(other -> Stream.ofNullable(other.figures().get(year)))
                .findFirst();
    }

    private static Contradiction found(YearSeries series, List<Integer> missing, YearFigure neighbour) {
        Place first = series.first().place();
        String location = series.table() + ", " + YearList.of(missing);
        return new Contradiction(
                TEXTS.rule(),
                Severity.MODERATE,
                series.subject(),
                TEXTS.say("title." + series.subject().kind(), series.code(), YearList.of(missing)),
                TEXTS.explanation(series.table(), series.code(), YearList.of(missing), neighbour.code()),
                new Place(first.file(), null, first.column(), location, NOTHING),
                neighbour
                        .place()
                        .reading(neighbour.code() + ": " + neighbour.place().value()),
                null);
    }
}
