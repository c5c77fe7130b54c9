package id.kendali.engine.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it follows from its inputs, and from nothing else: the same inputs always give the same figure.
 *
 * @param expected how many units the figure speaks about
 * @param counted how many of them reported all that the formula needs
 * @param inputsHash of everything that went in
 */
record Computation(Outcome outcome, int counted, int expected, int formulaVersion, String inputsHash) {

    /**
     * @param expected units that count for the figure
     * @param reported what units reported, by measure; units that are not expected are left out
     */
    static Computation of(Indicator indicator, Collection<UUID> expected, Map<UUID, Map<String, BigDecimal>> reported) {
        SortedSet<UUID> units = new TreeSet<>(expected);
        List<Map<String, BigDecimal>> complete = new ArrayList<>();
        boolean something = false;
        for (UUID unit : units) {
            Map<String, BigDecimal> values = reported.getOrDefault(unit, Map.of());
            something |= !values.isEmpty();
            if (values.keySet().containsAll(indicator.formula().measures())) {
                complete.add(values);
            }
        }
        return new Computation(
                outcome(indicator, complete, something),
                complete.size(),
                units.size(),
                indicator.version(),
                hash(indicator, units, reported));
    }

    /** Some units are still to come. */
    boolean provisional() {
        return outcome.value() != null && counted < expected;
    }

    @Nullable
    BigDecimal value() {
        return outcome.value();
    }

    private static Outcome outcome(Indicator indicator, List<Map<String, BigDecimal>> complete, boolean something) {
        if (complete.isEmpty()) {
            return Outcome.none(something ? MissingReason.INPUT_MISSING : MissingReason.NOTHING_REPORTED);
        }
        return indicator.formula().of(complete, indicator.decimals(), indicator.rounding());
    }

    private static String hash(
            Indicator indicator, SortedSet<UUID> units, Map<UUID, Map<String, BigDecimal>> reported) {
        StringBuilder inputs = new StringBuilder(indicator.code() + " version " + indicator.version());
        for (UUID unit : units) {
            inputs.append('\n').append(unit);
            new TreeMap<>(reported.getOrDefault(unit, Map.of()))
                    .forEach((measure, value) -> inputs.append(' ')
                            .append(measure)
                            .append('=')
                            .append(value.stripTrailingZeros().toPlainString()));
        }
        return DefinitionTree.sha256(inputs.toString());
    }
}
