package id.kendali.engine.indicator;

/** Why a figure has no value. Not measured is never zero. */
public enum MissingReason {
    /** No verified report of any unit that counts. */
    NOTHING_REPORTED("nothingReported"),
    /** Something was reported, but no unit reported all that the formula needs. */
    INPUT_MISSING("inputMissing"),
    /** The denominator adds up to zero. */
    DENOMINATOR_ZERO("denominatorZero");

    private final String key;

    MissingReason(String key) {
        this.key = key;
    }

    public String messageKey() {
        return "indicator.missing." + key;
    }
}
