package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All versions of all measures and indicators, as one consistent whole. */
final class Definitions {

    static final Definitions NONE = new Definitions(List.of(), List.of());

    /** More than any chain of indicators is long: what lies between two levels. */
    private static final int RANKS_OF_A_LEVEL = 100;

    private final List<Measure> measures;
    private final List<Indicator> indicators;
    private final Map<String, Integer> depths = new HashMap<>();

    Definitions(List<Measure> measures, List<Indicator> indicators) {
        this.measures = List.copyOf(measures);
        this.indicators = List.copyOf(indicators);
        for (Indicator indicator : indicators) {
            requireDefined(indicator);
        }
        DependencyGraph graph = new DependencyGraph(indicators);
        graph.cycle().ifPresent(cycle -> {
            throw new IllegalArgumentException("Rumus melingkar: " + String.join(" → ", cycle));
        });
        indicators.forEach(indicator -> depths.put(indicator.code(), graph.depth(indicator.code())));
    }

    private void requireDefined(Indicator indicator) {
        for (String code : indicator.formula().measures()) {
            if (measure(code).isEmpty()) {
                throw new IllegalArgumentException(
                        "%s uses the measure %s, which is not defined".formatted(indicator.code(), code));
            }
        }
        for (String code : indicator.formula().indicators()) {
            if (newest(code).isEmpty()) {
                throw new IllegalArgumentException(
                        "%s uses the indicator %s, which is not defined".formatted(indicator.code(), code));
            }
        }
    }

    List<Measure> measures() {
        return measures;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    /** How many versions there are of measures and indicators together. */
    int size() {
        return measures.size() + indicators.size();
    }

    /** The same with one more version. */
    Definitions with(Indicator version) {
        return new Definitions(
                measures, Stream.concat(indicators.stream(), Stream.of(version)).toList());
    }

    Optional<Measure> measure(String code) {
        return measures.stream()
                .filter(measure -> measure.code().equals(code))
                .max(Comparator.comparing(Measure::validFrom));
    }

    Optional<Frequency> frequency(String measure) {
        return measure(measure).flatMap(Measure::frequency);
    }

    /** The version that counts for a period. */
    Optional<Indicator> indicator(String code, Period period) {
        return latest(indicators.stream()
                .filter(indicator -> indicator.code().equals(code) && indicator.countsFor(period))
                .toList());
    }

    Optional<Indicator> newest(String code) {
        return latest(versions(code));
    }

    List<Indicator> versions(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .sorted(Comparator.comparing(Indicator::validFrom).reversed())
                .toList();
    }

    /** Each indicator once, in the version that is in force on a day. */
    List<Indicator> inForce(LocalDate day) {
        return indicators.stream()
                .map(Indicator::code)
                .distinct()
                .sorted()
                .flatMap(code -> latest(indicators.stream()
                                .filter(indicator -> indicator.code().equals(code)
                                        && !indicator.validFrom().isAfter(day))
                                .toList())
                        .stream())
                .toList();
    }

    /** The figures that read a measure's value of a period. */
    List<Dependent> fedBy(String measure, Period period) {
        return dependents(Input.Source.MEASURE, measure, period, frequency(measure));
    }

    /** The figures that read an indicator's figure of a period, at the same unit and level. */
    List<Dependent> dependents(String indicator, Period period) {
        return dependents(Input.Source.INDICATOR, indicator, period, Optional.empty());
    }

    /** Each version answers for the periods that it counts for. */
    private List<Dependent> dependents(Input.Source source, String code, Period value, Optional<Frequency> stated) {
        return indicators.stream()
                .flatMap(version -> version.formula()
                        .sources()
                        .filter(input ->
                                input.source() == source && input.code().equals(code))
                        .flatMap(input -> input.feeds(value, stated, version.frequency()).stream())
                        .distinct()
                        .filter(period -> indicator(version.code(), period)
                                .filter(version::equals)
                                .isPresent())
                        .map(period -> new Dependent(version, period)))
                .toList();
    }

    /** Lower ranks are computed first: units before regions before the nation, and what is read before what reads it. */
    int rank(FigureKey key) {
        return key.level().ordinal() * RANKS_OF_A_LEVEL + depths.getOrDefault(key.indicator(), 0);
    }

    private static Optional<Indicator> latest(List<Indicator> versions) {
        return versions.stream().max(Comparator.comparing(Indicator::validFrom));
    }
}
