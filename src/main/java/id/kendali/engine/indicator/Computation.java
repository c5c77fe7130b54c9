package id.kendali.engine.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it follows from its inputs, and from nothing else: the same inputs always give the same figure.
 *
 * @param expected how many units the figure speaks about
 * @param counted how many of them stated all that the formula needs
 * @param provisional some units, or some of the period, are still to come
 * @param inputsHash of everything that went in
 */
record Computation(
        Outcome outcome, int counted, int expected, boolean provisional, int formulaVersion, String inputsHash) {

    /** @param expected units that count for the figure; what others stated is left out */
    static Computation of(Indicator indicator, FigureKey key, Collection<java.util.UUID> expected, InputReader reader) {
        Gathered gathered = Gathered.of(indicator, key, expected, reader);
        Amount amount = indicator.formula().of(gathered, indicator.polarity());
        Outcome outcome = Outcome.of(amount, indicator.decimals(), indicator.rounding());
        int units = gathered.units().size();
        // A figure that is taken from others speaks about as many units as they do, and is shown to nobody else.
        int all = Math.max(units, gathered.expectedByFigures());
        boolean measured = indicator.formula().inputs().stream().anyMatch(Input::isMeasure);
        return new Computation(
                outcome,
                amount.counted(),
                all,
                outcome.value() != null && (amount.partial() || amount.counted() < (measured ? units : all)),
                indicator.version(),
                DefinitionTree.sha256(
                        indicator.code() + " version " + indicator.version() + " " + all + gathered.written()));
    }

    @Nullable
    BigDecimal value() {
        return outcome.value();
    }
}
