package id.kendali.engine.indicator;

/** How a value stands to target and tolerance. */
public enum Standing {
    /** There is no value to judge. */
    NOT_MEASURED,
    /** There is a value, but no target to judge it by. */
    NO_TARGET,
    /** Target reached. */
    REACHED,
    /** Short of the target, within tolerance. */
    TOLERATED,
    /** Outside the tolerance. */
    BELOW,
    /** Far outside the tolerance. */
    FAR_BELOW
}
