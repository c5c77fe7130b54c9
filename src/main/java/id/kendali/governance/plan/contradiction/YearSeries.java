package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The figures of one thing by year, as one table of the plan prints them; years without a figure are not in it.
 *
 * @param subject what the figures are of; its key is the code
 * @param table such as {@code III.2}
 */
record YearSeries(Subject subject, String table, NavigableMap<Integer, YearFigure> figures) {

    YearSeries {
        figures = Collections.unmodifiableNavigableMap(new TreeMap<>(figures));
    }

    /** The funding of every goal in every table. */
    static List<YearSeries> funding(PlanDocument plan) {
        return of(YearFigure.funding(plan));
    }

    /** The targets of every indicator in every table. */
    static List<YearSeries> targets(PlanDocument plan) {
        return of(YearFigure.targets(plan));
    }

    /** Puts figures into their series; of a figure that is printed twice in one table the first counts. */
    static List<YearSeries> of(List<YearFigure> figures) {
        record Key(Subject subject, String table) {}
        Map<Key, NavigableMap<Integer, YearFigure>> series = new LinkedHashMap<>();
        figures.forEach(
                figure -> series.computeIfAbsent(new Key(figure.subject(), figure.table()), key -> new TreeMap<>())
                        .putIfAbsent(figure.year(), figure));
        return series.entrySet().stream()
                .map(entry ->
                        new YearSeries(entry.getKey().subject(), entry.getKey().table(), entry.getValue()))
                .toList();
    }

    String code() {
        return subject.key();
    }

    YearFigure first() {
        return figures.firstEntry().getValue();
    }

    YearFigure last() {
        return figures.lastEntry().getValue();
    }

    /** The values in the order of the years. */
    List<BigDecimal> values() {
        return figures.values().stream().map(YearFigure::value).toList();
    }

    BigDecimal value(int year) {
        return figures.get(year).value();
    }

    boolean isWithoutGaps() {
        return yearsMissing().isEmpty();
    }

    /** The years between the first and the last that have no figure. */
    List<Integer> yearsMissing() {
        return IntStream.range(first().year(), last().year())
                .filter(year -> !figures.containsKey(year))
                .boxed()
                .toList();
    }

    /** The years of both series. */
    List<Integer> yearsShared(YearSeries other) {
        return figures.keySet().stream().filter(other.figures::containsKey).toList();
    }

    /** The years for which both series have a figure, and not the same. */
    List<Integer> yearsApart(YearSeries other) {
        return yearsShared(other).stream()
                .filter(year -> value(year).compareTo(other.value(year)) != 0)
                .toList();
    }

    BigDecimal sum(List<Integer> years) {
        return years.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The place of the series as a whole. */
    Place placeOfAll(String reading) {
        Place first = first().place();
        return new Place(first.file(), first.row(), first.column(), table, reading);
    }
}
