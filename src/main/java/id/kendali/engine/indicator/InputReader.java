package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where the inputs of figures are read. Small steps read what is stored, the computation of everything reads what the
 * modules' records say: the figures follow by the same code.
 */
interface InputReader {

    /** What each unit stated, summed over its records: a number, or that it does not apply. What is absent is missing. */
    Map<UUID, Map<Slot, Value>> stated(Set<Slot> slots, Collection<UUID> units);

    /** Figures in their first variant; those that were never computed are absent. */
    Map<FigureKey, InputFigure> figures(Collection<FigureKey> keys);

    /** How often a measure is stated. */
    Optional<Frequency> frequency(String measure);
}
