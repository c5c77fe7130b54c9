package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of all measures and indicators, as one consistent whole. */
record Definitions(List<Measure> measures, List<Indicator> indicators) {

    static final Definitions NONE = new Definitions(List.of(), List.of());

    Definitions {
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
        for (Indicator indicator : indicators) {
            for (String code : indicator.formula().measures()) {
                if (measures.stream().noneMatch(measure -> measure.code().equals(code))) {
                    throw new IllegalArgumentException(
                            "%s uses the measure %s, which is not defined".formatted(indicator.code(), code));
                }
            }
        }
    }

    Optional<Measure> measure(String code) {
        return measures.stream()
                .filter(measure -> measure.code().equals(code))
                .max(Comparator.comparing(Measure::validFrom));
    }

    /** The version that counts for a period. */
    Optional<Indicator> indicator(String code, Period period) {
        return latest(indicators.stream()
                .filter(indicator -> indicator.code().equals(code) && indicator.countsFor(period))
                .toList());
    }

    Optional<Indicator> newest(String code) {
        return latest(indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .toList());
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

    /** The indicators whose version for the period needs the measure. */
    List<Indicator> fedBy(String measure, Period period) {
        return indicators.stream()
                .map(Indicator::code)
                .distinct()
                .flatMap(code -> indicator(code, period).stream())
                .filter(indicator -> indicator.formula().measures().contains(measure))
                .toList();
    }

    private static Optional<Indicator> latest(List<Indicator> versions) {
        return versions.stream().max(Comparator.comparing(Indicator::validFrom));
    }
}
