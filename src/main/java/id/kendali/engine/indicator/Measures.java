package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the values that figures are computed from. Only what was verified is pushed. Pushing marks the figures that depend
 * on the value in the same transaction, so that a value and its consequence stand or fall together.
 */
@Component
@Transactional
public class Measures {

    private final MeasureValues values;
    private final Catalogue catalogue;
    private final StoredDefinitions definitions;
    private final DirtyFigures dirty;
    private final Clock clock;

    Measures(
            MeasureValues values, Catalogue catalogue, StoredDefinitions definitions, DirtyFigures dirty, Clock clock) {
        this.values = values;
        this.definitions = definitions;
        this.catalogue = catalogue;
        this.dirty = dirty;
        this.clock = clock;
    }

    /** States a value, in place of what the same origin stated before. Stating it again changes nothing. */
    public void push(
            String measure, UUID unit, String subBidang, Period period, BigDecimal value, MeasureOrigin origin) {
        push(List.of(new MeasureValue(measure, unit, subBidang, period, value, origin)));
    }

    /** States several values at once, such as those of a whole upload. */
    public void push(Collection<MeasureValue> all) {
        definitions.holdStill();
        all.forEach(this::requireDefined);
        mark(all.stream().filter(values::store).toList());
    }

    /** Ends everything that an origin stated, because its record was returned, corrected or found to be wrong. */
    public void withdraw(MeasureOrigin origin, String reason) {
        definitions.holdStill();
        mark(values.withdraw(origin, reason, clock.instant()));
    }

    private void mark(List<MeasureValue> changed) {
        dirty.mark(changed.stream()
                .flatMap(value -> catalogue.fedBy(value.measure(), value.period()).stream()
                        .map(fed ->
                                new FigureKey(fed.indicator().code(), value.unit(), FigureLevel.UNIT, fed.period())))
                .toList());
    }

    private void requireDefined(MeasureValue value) {
        if (catalogue.measure(value.measure()).isEmpty()) {
            throw new IllegalArgumentException("The catalogue has no measure " + value.measure());
        }
    }
}
