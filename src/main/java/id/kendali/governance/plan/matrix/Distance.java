package id.kendali.governance.plan.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far one figure is from another.
 *
 * @param amount the second one less the first one
 * @param percent the same in hundredths of the first one, two decimals, half up; null if that is zero
 */
public record Distance(BigDecimal amount, @Nullable BigDecimal percent) {

    private static final int DECIMALS = 2;

    static Distance between(BigDecimal first, BigDecimal second) {
        BigDecimal amount = second.subtract(first);
        BigDecimal percent = first.signum() == 0
                ? null
                : amount.movePointRight(2).divide(first.abs(), DECIMALS, RoundingMode.HALF_UP);
        return new Distance(amount, percent);
    }

    public boolean isNone() {
        return amount.signum() == 0;
    }

    /** Whether it is more than the tolerated part of the first figure; every distance from zero is. */
    public boolean isBeyond(BigDecimal toleratedPercent) {
        return !isNone() && (percent == null || percent.abs().compareTo(toleratedPercent) > 0);
    }
}
