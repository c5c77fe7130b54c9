package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a formula amounts to, before the last rounding.
 *
 * @param numerator of a ratio, as the denominator
 * @param counted units that went in
 * @param partial some of what belongs to the period, or to another figure, is still missing
 */
public record Amount(
        Value value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int counted,
        boolean partial) {

    static Amount of(Value value, int counted, boolean partial) {
        return new Amount(value, null, null, counted, partial);
    }
}
