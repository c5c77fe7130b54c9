package id.kendali.engine.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would make of a figure.
 *
 * @param before in the version that counts for the period
 */
record FigureChange(FigureKey key, Computation before, Computation after) {

    boolean isMoved() {
        return difference() != null ? difference().signum() != 0 : (before.value() == null) != (after.value() == null);
    }

    /** After less before; none unless both are measured. */
    @Nullable
    BigDecimal difference() {
        return before.value() == null || after.value() == null
                ? null
                : after.value().subtract(before.value());
    }
}
