package id.kendali.engine.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a formula yields: a value, or the reason why there is none, and the unrounded parts that it came from.
 */
record Outcome(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable MissingReason missing) {

    Outcome {
        if ((value == null) == (missing == null)) {
            throw new IllegalArgumentException("Either a value or the reason why there is none");
        }
    }

    static Outcome none(MissingReason reason) {
        return new Outcome(null, null, null, reason);
    }
}
