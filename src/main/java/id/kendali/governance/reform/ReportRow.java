package id.kendali.governance.reform;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.ui.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list: how far the report of a unit for a checkpoint is.
 *
 * @param unitName short name at the end of the checkpoint
 * @param report none if nobody has begun it
 */
record ReportRow(
        UUID unit,
        String unitCode,
        String unitName,
        Period period,
        @Nullable UUID report,
        @Nullable ReportState state,
        @Nullable Integer target,
        @Nullable Integer realised,
        @Nullable LocalDate dueOn,
        @Nullable Instant submittedAt,
        boolean late,
        boolean simulated) {

    /** As addresses name the state of a report that nobody has begun. */
    static final String NOT_BEGUN = "BELUM_DIISI";

    public String stateCode() {
        return state == null ? NOT_BEGUN : state.name();
    }

    public String stateKey() {
        return "reform.state." + stateCode();
    }

    public Status look() {
        return state == null ? Status.NONE : state.look();
    }

    /** Per cent of the planned actions, not rounded for display. */
    @Nullable
    public BigDecimal achievement() {
        return target == null || realised == null
                ? null
                : BigDecimal.valueOf(100L * realised).divide(BigDecimal.valueOf(target), 6, RoundingMode.HALF_UP);
    }

    public boolean isVerified() {
        return state != null && state.isVerified();
    }

    /** Late and still with the unit: what somebody has to act on. */
    public boolean isOverdue() {
        return late && submittedAt == null;
    }

    /** "B09 2025" */
    public String checkpoint() {
        return period.type() + " " + period.calendarYear();
    }
}
