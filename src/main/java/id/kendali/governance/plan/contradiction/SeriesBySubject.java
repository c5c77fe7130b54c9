package id.kendali.governance.plan.contradiction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Series of the same thing together, each list in the order of the tables; a thing is told of once. */
record SeriesBySubject(Collection<List<YearSeries>> subjects) {

    static SeriesBySubject of(List<YearSeries> series) {
        Map<Subject, List<YearSeries>> subjects = series.stream()
                .collect(Collectors.groupingBy(YearSeries::subject, LinkedHashMap::new, Collectors.toList()));
        return new SeriesBySubject(subjects.values());
    }

    /** What is found first in a series, of every thing. */
    List<Contradiction> find(Function<YearSeries, Optional<Contradiction>> look) {
        return firstOfEach(tables -> tables.stream().flatMap(series -> look.apply(series).stream()));
    }

    /** What is found first between the first table and another, of every thing. */
    List<Contradiction> compare(BiFunction<YearSeries, YearSeries, Optional<Contradiction>> look) {
        return firstOfEach(tables ->
                tables.stream().skip(1).flatMap(other -> look.apply(tables.get(0), other).stream()));
    }

    private List<Contradiction> firstOfEach(Function<List<YearSeries>, Stream<Contradiction>> find) {
        return subjects.stream().flatMap(tables -> find.apply(tables).limit(1)).toList();
    }
}
