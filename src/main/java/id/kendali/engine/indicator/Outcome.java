package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a figure becomes: a value, or the reason why there is none, and the unrounded parts that it came from.
 *
 * @param exact the value before the last step, which rounds it
 * @param about the input that is to blame for a missing value, by the name that the formula gives it
 */
record Outcome(
        @Nullable BigDecimal value,
        @Nullable BigDecimal exact,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable MissingReason missing,
        @Nullable String about) {

    Outcome {
        if ((value == null) == (missing == null)) {
            throw new IllegalArgumentException("Either a value or the reason why there is none");
        }
    }

    static Outcome of(Amount amount, int decimals, RoundingMode rounding) {
        if (amount.value() instanceof Value.Missing missing) {
            return new Outcome(
                    null,
                    null,
                    amount.numerator(),
                    amount.denominator(),
                    MissingReason.of(missing.reason()),
                    missing.about());
        }
        BigDecimal exact = amount.value().number().orElseThrow();
        return new Outcome(
                exact.setScale(decimals, rounding), exact, amount.numerator(), amount.denominator(), null, null);
    }
}
