package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;

/** Why a figure has no value. Not measured is never zero. */
public enum MissingReason {
    /** No verified report of any unit that counts. */
    NOTHING_REPORTED("nothingReported"),
    /** Something was reported, but no unit reported all that the formula needs. */
    INPUT_MISSING("inputMissing"),
    /** The denominator adds up to zero. */
    DENOMINATOR_ZERO("denominatorZero"),
    /** The question does not arise, as the units say themselves. */
    NOT_APPLICABLE("notApplicable"),
    /** The formula depends on itself. */
    CYCLE("cycle"),
    /** There is no target to hold it against. */
    TARGET_MISSING("targetMissing");

    private final String key;

    MissingReason(String key) {
        this.key = key;
    }

    static MissingReason of(Value.Reason reason) {
        return valueOf(reason.name());
    }

    Value.Reason reason() {
        return Value.Reason.valueOf(name());
    }

    public String messageKey() {
        return "indicator.missing." + key;
    }

    /** Whether an input is to blame, so that naming it helps. */
    public boolean isAboutAnInput() {
        return this == NOTHING_REPORTED || this == INPUT_MISSING || this == NOT_APPLICABLE;
    }
}
