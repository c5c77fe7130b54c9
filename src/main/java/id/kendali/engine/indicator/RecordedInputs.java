package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Inputs as the modules' records state them, held in memory, with the figures that were computed from them so far. */
class RecordedInputs implements InputReader {

    private final Definitions definitions;
    private final Map<UUID, Map<Slot, Value>> stated = new HashMap<>();
    private final Map<FigureKey, InputFigure> computed = new HashMap<>();

    RecordedInputs(Collection<MeasureValue> values, Definitions definitions) {
        this.definitions = definitions;
        for (MeasureValue value : values) {
            stated.computeIfAbsent(value.unit(), unit -> new HashMap<>())
                    .merge(new Slot(value.measure(), value.period()), of(value), RecordedInputs::sum);
        }
    }

    private static Value of(MeasureValue value) {
        return value.value() == null
                ? Value.missing(Value.Reason.NOT_APPLICABLE, value.measure())
                : Value.of(value.value());
    }

    /** As the database sums: a number counts more than that it does not apply. */
    private static Value sum(Value one, Value other) {
        return one.number()
                .map(number -> Value.of(number.add(other.number().orElse(java.math.BigDecimal.ZERO))))
                .orElse(other);
    }

    /** What is computed in the order of ranks is there for what depends on it. */
    void add(FigureKey key, Computation computation) {
        computed.put(key, InputFigure.of(key, computation));
    }

    @Override
    public Map<UUID, Map<Slot, Value>> stated(Set<Slot> slots, Collection<UUID> units) {
        return stated;
    }

    @Override
    public Map<FigureKey, InputFigure> figures(Collection<FigureKey> keys) {
        return computed;
    }

    @Override
    public Optional<Frequency> frequency(String measure) {
        return definitions.frequency(measure);
    }
}
