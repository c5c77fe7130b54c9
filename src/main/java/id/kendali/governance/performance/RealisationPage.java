package id.kendali.governance.performance;

import id.kendali.engine.workflow.TransitionView;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.evidence.AttachedFile;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Step;
import id.kendali.platform.ui.TimelineItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a quarterly report shows.
 *
 * @param unit as it was at the end of the quarter
 * @param facts one line: who submitted it, when, and whether in time
 * @param editable whether the reader may write the report now
 * @param correctable whether the reader may propose a correction now
 * @param waitingFor whose turn it is, in words; blank if nobody's
 */
record RealisationPage(
        Realisation report,
        Unit unit,
        ReportingPeriod period,
        String title,
        String facts,
        List<LineGroup> groups,
        List<RevisionLine> revisions,
        WorkflowView workflow,
        List<Step> steps,
        List<AttachedFile> evidence,
        List<TimelineItem> timeline,
        String waitingFor,
        QueuePlace place,
        boolean editable,
        boolean correctable) {

    /** The longest reason that a transition from here asks for; 0 if none asks. */
    public int leastReason() {
        return workflow.transitions().stream()
                .mapToInt(TransitionView::leastReason)
                .max()
                .orElse(0);
    }

    /**
     * A correction in the list of a report.
     *
     * @param decided by whom and when, in words; null as long as it is open
     */
    record RevisionLine(Revision revision, @Nullable String decided, List<LineChange> changes, String href) {}

    /** Both values of a line. */
    record LineChange(String name, String before, String after) {}

    public int total() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }

    public long stated() {
        return groups.stream().mapToLong(LineGroup::stated).sum();
    }
}
