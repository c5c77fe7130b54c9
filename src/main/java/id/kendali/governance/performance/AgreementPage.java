package id.kendali.governance.performance;

import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.workflow.TransitionView;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.performance.AgreedTargets.AgreedTarget;
import id.kendali.platform.ledger.SignedHead;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Step;
import id.kendali.platform.ui.TimelineItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an agreement shows.
 *
 * @param unit as it is today
 * @param versions of the unit and year, the newest first
 * @param head of the ledger that a print refers to; null before the first one
 * @param editable whether the reader may change the targets now
 * @param revisable whether the reader may draft what supersedes it
 */
record AgreementPage(
        Agreement agreement,
        Unit unit,
        String office,
        List<Line> lines,
        List<Choice> versions,
        WorkflowView workflow,
        List<Step> steps,
        String waitingFor,
        List<TimelineItem> timeline,
        @Nullable SignedHead head,
        boolean editable,
        boolean revisable) {

    /** A target with its indicator. */
    record Line(Indicator indicator, AgreedTarget target, String href) {

        public String targetName() {
            return AgreementDesk.TARGET + indicator.code();
        }

        public String reasonName() {
            return AgreementDesk.REASON + indicator.code();
        }
    }

    /** The longest reason that a transition from here asks for; 0 if none asks. */
    public int leastReason() {
        return workflow.transitions().stream()
                .mapToInt(TransitionView::leastReason)
                .max()
                .orElse(0);
    }

    public String address() {
        return AgreementController.BASE + agreement.id().value();
    }
}
