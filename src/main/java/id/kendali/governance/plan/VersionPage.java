package id.kendali.governance.plan;

import id.kendali.engine.workflow.WorkflowView;
import id.kendali.platform.ui.Step;
import id.kendali.platform.ui.TimelineItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a version shows.
 *
 * @param workflow null if the reader may not see the way of the version
 * @param against the version in force, or the one before if this one was decided; null if there is none
 * @param counts changes against it by what they are about
 * @param appeared contradictions that it has and the other has not
 * @param vanished contradictions that the other has and it has not
 * @param editable whether the reader may change it now
 * @param waitingFor whose turn it is, in words; blank if nobody's
 */
record VersionPage(
        PlanFrame frame,
        String title,
        String facts,
        @Nullable WorkflowView workflow,
        List<Step> steps,
        @Nullable PlanVersion against,
        List<Count> counts,
        int changes,
        List<Found> appeared,
        List<Found> vanished,
        List<TimelineItem> timeline,
        @Nullable String proof,
        String waitingFor,
        boolean editable) {

    /** @param href of the comparison that shows them */
    record Count(String name, int changes, String href) {}

    /** A contradiction in words. */
    record Found(RegisteredContradiction contradiction, String title, String href) {

        public String code() {
            return contradiction.code();
        }
    }

    public PlanVersion version() {
        return frame.version();
    }

    /** {@code /renstra/KANWIL-MALUT/2025/versi/2} */
    public String address() {
        return frame.base() + "/versi/" + version().number();
    }

    /** The longest reason that a transition from here asks for; 0 if none asks. */
    public int leastReason() {
        return workflow == null
                ? 0
                : workflow.transitions().stream()
                        .mapToInt(transition -> transition.leastReason())
                        .max()
                        .orElse(0);
    }

    public @Nullable String compareHref() {
        return against == null
                ? null
                : "%s/banding?dari=%d&ke=%d"
                        .formatted(frame.base(), against.number(), version().number());
    }
}
