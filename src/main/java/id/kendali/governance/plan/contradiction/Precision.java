package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How exactly a figure is printed, and what it can be said to agree with. */
final class Precision {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Precision() {}

    /** One unit of the last place that is printed. */
    static BigDecimal lastPlace(BigDecimal printed) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale()));
    }

    /** Whether the exact value, rounded to the printed precision, gives the printed one; a tie may go either way. */
    static boolean agrees(BigDecimal printed, BigDecimal exact) {
        return apart(printed, exact).multiply(TWO).compareTo(lastPlace(printed)) <= 0;
    }

    /** Whether only the last printed place is wrong, as when digits were cut off instead of rounded. */
    static boolean isSlipOfRounding(BigDecimal printed, BigDecimal exact) {
        return apart(printed, exact).compareTo(lastPlace(printed)) < 0;
    }

    static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal apart(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs();
    }
}
