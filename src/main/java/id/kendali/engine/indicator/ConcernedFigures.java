package id.kendali.engine.indicator;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the figures that a version of an indicator counts for, out of what was ever stated or computed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConcernedFigures {

    private final MeasureValues values;
    private final FigureRows rows;

    ConcernedFigures(MeasureValues values, FigureRows rows) {
        this.values = values;
        this.rows = rows;
    }

    /** Whoever asks must see everything, or figures stay behind. */
    Set<FigureKey> of(Indicator version, Definitions all) {
        Set<FigureKey> keys = ofAnyPeriod(version, all);
        keys.removeIf(key -> all.indicator(version.code(), key.period())
                .filter(version::equals)
                .isEmpty());
        return keys;
    }

    /** Those that there would be if the version had always counted. */
    Set<FigureKey> ofAnyPeriod(Indicator version, Definitions all) {
        Set<FigureKey> keys = new HashSet<>(rows.keysOf(version.code()));
        version.formula().sources().flatMap(input -> fedBy(input, version, all)).forEach(keys::add);
        return keys;
    }

    private Stream<FigureKey> fedBy(Input input, Indicator version, Definitions all) {
        boolean measure = input.isMeasure();
        Optional<Frequency> stated = measure ? all.frequency(input.code()) : Optional.empty();
        return (measure ? values.keysOf(input.code()) : rows.keysOf(input.code()))
                .stream()
                        .flatMap(key -> input.feeds(key.period(), stated, version.frequency()).stream()
                                .map(period -> new FigureKey(version.code(), key.unit(), key.level(), period)));
    }
}
