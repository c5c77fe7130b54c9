package id.kendali.governance.performance;

import id.kendali.engine.workflow.MoveRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a report that somebody wanted to save. */
sealed interface SavedRealisation {

    /** It is saved, and submitted if that was wanted. */
    record Saved(RealisationId report, boolean submitted) implements SavedRealisation {}

    /**
     * Something is wrong with it; the values are not saved. Files that were good are kept, so that nobody has to send them
     * twice.
     *
     * @param version that the next attempt has to expect; none if there is still no report
     */
    record Rejected(@Nullable Integer version, List<Fault> faults, int filesKept) implements SavedRealisation {}

    /** Somebody else saved the same report since the page was opened; nothing is saved. */
    record Conflict(Realisation theirs, int filesKept) implements SavedRealisation {}

    /** The report, or its period, takes no entry now; nothing is saved. */
    record NotOpen(@Nullable RealisationId report, MoveRefused reason) implements SavedRealisation {}
}
