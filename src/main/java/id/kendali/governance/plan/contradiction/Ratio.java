package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;
import java.math.MathContext;

/** A part of a whole, which is not zero. */
record Ratio(BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Ratio {
        if (whole.signum() == 0) {
            throw new IllegalArgumentException("a ratio to zero");
        }
    }

    BigDecimal value() {
        return part.divide(whole, MathContext.DECIMAL64);
    }

    BigDecimal percent() {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /** {@code 524 ÷ 626} */
    String printed() {
        return Numerals.of(part) + " ÷ " + Numerals.of(whole);
    }

    /** {@code 524 ÷ 626 = 83,71 %} */
    String printed(int decimals) {
        return printed() + " = " + Numerals.percent(percent(), decimals);
    }
}
