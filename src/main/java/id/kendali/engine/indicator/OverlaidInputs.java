package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is stored, with figures in front of it that were worked out without being stored. */
class OverlaidInputs implements InputReader {

    private final InputReader stored;
    private final Map<FigureKey, InputFigure> workedOut = new HashMap<>();

    OverlaidInputs(InputReader stored) {
        this.stored = stored;
    }

    void add(FigureKey key, Computation computation) {
        workedOut.put(key, InputFigure.of(key, computation));
    }

    @Override
    public Map<UUID, Map<Slot, Value>> stated(Set<Slot> slots, Collection<UUID> units) {
        return stored.stated(slots, units);
    }

    @Override
    public Map<FigureKey, InputFigure> figures(Collection<FigureKey> keys) {
        Map<FigureKey, InputFigure> figures = new HashMap<>(stored.figures(keys));
        keys.stream().filter(workedOut::containsKey).forEach(key -> figures.put(key, workedOut.get(key)));
        return figures;
    }

    @Override
    public Optional<Frequency> frequency(String measure) {
        return stored.frequency(measure);
    }
}
