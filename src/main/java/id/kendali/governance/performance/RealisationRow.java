package id.kendali.governance.performance;

import id.kendali.platform.ui.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list: how far the report of a unit for a quarter is.
 *
 * @param unitName short name at the end of the quarter
 * @param report none if nobody has begun it
 * @param stated measures that have a value or a reason
 * @param asked measures that the report has to state
 */
record RealisationRow(
        UUID unit,
        String unitCode,
        String unitName,
        Quarter quarter,
        @Nullable UUID report,
        @Nullable RealisationState state,
        int stated,
        int asked,
        int revised,
        LocalDate dueOn,
        @Nullable Instant submittedAt,
        boolean late,
        boolean locked,
        boolean simulated) {

    /** As addresses name the state of a report that nobody has begun. */
    static final String NOT_BEGUN = "BELUM_DIISI";

    public String stateCode() {
        return state == null ? NOT_BEGUN : state.name();
    }

    public String stateKey() {
        return "performance.state." + stateCode();
    }

    public Status look() {
        return state == null ? Status.NONE : state.look();
    }

    public boolean isVerified() {
        return state != null && state.isVerified() && stated > 0;
    }

    /** Late and still with the unit: what somebody has to act on. */
    public boolean isOverdue() {
        return late && submittedAt == null && !locked;
    }
}
