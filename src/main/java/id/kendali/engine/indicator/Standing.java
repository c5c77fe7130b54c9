package id.kendali.engine.indicator;

import id.kendali.platform.ui.Status;

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
    FAR_BELOW;

    /** How it is shown. */
    public Status look() {
        return switch (this) {
            case NOT_MEASURED, NO_TARGET -> Status.NONE;
            case REACHED, TOLERATED -> Status.OK;
            case BELOW -> Status.WARN;
            case FAR_BELOW -> Status.BAD;
        };
    }

    /** Outside the tolerance: somebody has to act. */
    public boolean deviates() {
        return this == BELOW || this == FAR_BELOW;
    }
}
