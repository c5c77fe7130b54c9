package id.kendali.engine.indicator.formula;

import java.math.BigDecimal;
import java.util.Optional;

/** A number, or the reason why there is none. */
public sealed interface Value {

    /** A number that is known, not rounded. */
    record Known(BigDecimal amount) implements Value {}

    /**
     * There is no number.
     *
     * @param about the input, dimension or indicator that is to blame, by the name that the formula gives it
     */
    record Missing(Reason reason, String about) implements Value {}

    /** Why there is no number. */
    enum Reason {
        /** Nobody reported anything. */
        NOTHING_REPORTED,
        /** Something was reported, but not this input. */
        INPUT_MISSING,
        /** The denominator is zero. */
        DENOMINATOR_ZERO,
        /** The question does not arise here; the weights of the other dimensions are renormalised. */
        NOT_APPLICABLE,
        /** The formula depends on itself. */
        CYCLE,
        /** No target was set, so nothing can be held against it. */
        TARGET_MISSING
    }

    static Value of(BigDecimal number) {
        return new Known(number);
    }

    static Value missing(Reason reason, String about) {
        return new Missing(reason, about);
    }

    /** The number, if there is one. */
    default Optional<BigDecimal> number() {
        return this instanceof Known known ? Optional.of(known.amount()) : Optional.empty();
    }

    /** Whether the question does not arise, which differs from an answer that is missing. */
    default boolean isNotApplicable() {
        return this instanceof Missing missing && missing.reason() == Reason.NOT_APPLICABLE;
    }
}
