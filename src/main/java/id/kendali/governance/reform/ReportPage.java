package id.kendali.governance.reform;

import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.evidence.AttachedFile;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Step;
import id.kendali.platform.ui.TimelineItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a report shows.
 *
 * @param unit as it was at the end of the checkpoint
 * @param nameToday if the unit bears another name today
 * @param label "RAT-RB B09 2025"
 * @param facts one line: who submitted it, when, and whether in time
 * @param odd what is worth a look before deciding; no verdict
 * @param editable whether the reader may write the report now
 * @param waitingFor whose turn it is, in words; blank if nobody's
 */
record ReportPage(
        Report report,
        Unit unit,
        @Nullable String nameToday,
        CheckpointWindow window,
        @Nullable EarlierReport earlier,
        String label,
        String facts,
        List<Finding> odd,
        WorkflowView workflow,
        List<Step> steps,
        List<Comparison> comparisons,
        List<AttachedFile> evidence,
        List<TimelineItem> timeline,
        String waitingFor,
        QueuePlace place,
        boolean editable) {

    public String title() {
        return window.label();
    }

    /** The longest reason that a transition from here asks for; 0 if none asks. */
    public int leastReason() {
        return workflow.transitions().stream()
                .mapToInt(transition -> transition.leastReason())
                .max()
                .orElse(0);
    }
}
