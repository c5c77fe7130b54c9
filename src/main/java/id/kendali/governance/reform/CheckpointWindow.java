package id.kendali.governance.reform;

import id.kendali.platform.calendar.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a checkpoint may be reported.
 *
 * @param dueOn last day on which a submission is on time, in the zone of the unit; none if no document prints one
 * @param basis who set it
 * @param simulated it belongs to the demonstration and not to the plan
 */
record CheckpointWindow(
        Period period,
        LocalDate opensOn,
        @Nullable LocalDate dueOn,
        @Nullable Instant closedAt,
        String basis,
        boolean simulated) {

    boolean isOpen(LocalDate today) {
        return closedAt == null && !today.isBefore(opensOn);
    }

    /** "B09 2025" */
    public String label() {
        return period.type() + " " + period.calendarYear();
    }
}
