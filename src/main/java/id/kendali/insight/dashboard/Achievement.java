package id.kendali.insight.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has achieved, and how that is marked: only what needs a person gets a colour.
 *
 * @param percent of the target, or null while it is not measured
 */
record Achievement(@Nullable BigDecimal percent, Band band) {

    static Achievement unmeasured() {
        return new Achievement(null, Band.UNMEASURED);
    }

    boolean measured() {
        return percent != null;
    }

    /** Far below first, the unmeasured last. */
    enum Band {
        FAR_BELOW,
        BELOW,
        WITHIN,
        UNMEASURED
    }
}
