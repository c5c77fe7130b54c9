package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The national catalogue: measures and indicators in dated versions. It is the same for everybody and kept in memory. */
@Component
public class Catalogue {

    private final Clock clock;
    private final ZoneId zone;
    private volatile Definitions definitions = Definitions.NONE;

    Catalogue(Clock clock, @Value("${kendali.zone}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** Every indicator in the version that is in force today. */
    public List<Indicator> indicators() {
        return definitions.inForce(today());
    }

    /** The version of an indicator that counts for a period; empty before the first one. */
    public Optional<Indicator> indicator(String code, Period period) {
        return definitions.indicator(code, period);
    }

    /** The newest version of an indicator. */
    public Optional<Indicator> indicator(String code) {
        return definitions.newest(code);
    }

    /** All versions of an indicator, the newest first. */
    public List<Indicator> versions(String code) {
        return definitions.versions(code);
    }

    /** Every measure in its newest version, in the order of the codes. */
    List<Measure> measures() {
        return definitions.measures().stream()
                .map(Measure::code)
                .distinct()
                .sorted()
                .flatMap(code -> definitions.measure(code).stream())
                .toList();
    }

    public Optional<Measure> measure(String code) {
        return definitions.measure(code);
    }

    /** All versions of a measure, the newest first. */
    List<Measure> measureVersions(String code) {
        return definitions.measures().stream()
                .filter(measure -> measure.code().equals(code))
                .sorted(Comparator.comparing(Measure::validFrom).reversed())
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    Definitions definitions() {
        return definitions;
    }

    List<Dependent> fedBy(String measure, Period period) {
        return definitions.fedBy(measure, period);
    }

    int rank(FigureKey key) {
        return definitions.rank(key);
    }

    void replace(Definitions all) {
        definitions = all;
    }
}
