package id.kendali.governance.reform;

import id.kendali.engine.workflow.MoveRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an entry that somebody wanted to save. */
sealed interface SaveResult {

    /** It is saved, and submitted if that was wanted. */
    record Saved(ReportId report, boolean submitted) implements SaveResult {}

    /**
     * Something is wrong with it; the numbers are not saved. Files that were good are kept, so that nobody has to send
     * them twice.
     *
     * @param report that the next attempt is about; none if there is still no report
     * @param version that the next attempt has to expect
     */
    record Rejected(@Nullable ReportId report, @Nullable Integer version, List<Finding> findings, int filesKept)
            implements SaveResult {}

    /** Somebody else saved the same report since the page was opened; nothing is saved. */
    record Conflict(Report theirs, int filesKept) implements SaveResult {}

    /** The report, or its checkpoint, takes no entry now; nothing is saved. */
    record NotOpen(@Nullable ReportId report, MoveRefused reason) implements SaveResult {}
}
