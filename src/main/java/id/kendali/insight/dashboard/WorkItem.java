package id.kendali.insight.dashboard;

import id.kendali.platform.ui.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing to do, or one that somebody else has to do first.
 *
 * @param state in the reader's language
 * @param verb what the button says; none if there is nothing to do but to look
 * @param workingDays until it is due, or since
 */
record WorkItem(
        String title,
        String detail,
        Status look,
        String state,
        @Nullable LocalDate dueOn,
        boolean late,
        int workingDays,
        String href,
        @Nullable String verb) {

    /** Items that are due at about the same time. */
    record Group(String key, List<WorkItem> items) {}

    /** Message key of the heading under which the item stands. */
    public String urgency() {
        if (late) {
            return "dashboard.work.late";
        }
        if (dueOn == null) {
            return "dashboard.work.undated";
        }
        return workingDays == 0
                ? "dashboard.work.today"
                : workingDays <= 5 ? "dashboard.work.week" : "dashboard.work.later";
    }
}
