package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;
import java.util.Optional;

/** The scales on which indices are measured. Between both, and at zero, a value does not tell its scale. */
enum Scale {
    /** 1–4 or 1–5. */
    SMALL,
    /** 0–100. */
    HUNDRED;

    private static final BigDecimal END_OF_SMALL = BigDecimal.valueOf(5);
    private static final BigDecimal TOO_MUCH_FOR_SMALL = BigDecimal.TEN;

    static Optional<Scale> of(BigDecimal value) {
        if (value.signum() <= 0) {
            return Optional.empty();
        }
        if (value.compareTo(END_OF_SMALL) <= 0) {
            return Optional.of(SMALL);
        }
        return value.compareTo(TOO_MUCH_FOR_SMALL) > 0 ? Optional.of(HUNDRED) : Optional.empty();
    }

    static boolean differ(BigDecimal one, BigDecimal other) {
        Optional<Scale> scale = of(one);
        Optional<Scale> otherScale = of(other);
        return scale.isPresent() && otherScale.isPresent() && !scale.equals(otherScale);
    }
}
