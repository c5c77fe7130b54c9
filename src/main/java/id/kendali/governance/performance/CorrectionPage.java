package id.kendali.governance.performance;

import id.kendali.engine.workflow.TransitionView;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Step;
import java.util.List;

/**
 * All that the page of a correction shows.
 *
 * @param line the correction with both values of each line
 */
record CorrectionPage(
        Realisation report,
        Unit unit,
        RealisationPage.RevisionLine line,
        WorkflowView workflow,
        List<Step> steps,
        String waitingFor) {

    public Revision revision() {
        return line.revision();
    }

    /** The longest reason that a transition from here asks for; 0 if none asks. */
    public int leastReason() {
        return workflow.transitions().stream()
                .mapToInt(TransitionView::leastReason)
                .max()
                .orElse(0);
    }
}
