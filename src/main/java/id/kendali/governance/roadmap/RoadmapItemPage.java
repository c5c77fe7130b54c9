package id.kendali.governance.roadmap;

import id.kendali.engine.workflow.StepView;
import id.kendali.engine.workflow.TransitionView;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.plan.PlanTabs;
import id.kendali.platform.evidence.AttachedFile;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Pair;
import id.kendali.platform.ui.Step;
import id.kendali.platform.ui.TimelineItem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an item shows.
 *
 * @param workflow none for who sees the item without the office's dealings with it, as the nation does
 * @param returned why it came back, if its submission was the last thing that did
 * @param owners who may own it
 * @param editable whether the reader may give it an owner and evidence now
 * @param waitingFor whose turn it is, in words; blank if nobody's
 */
record RoadmapItemPage(
        RoadmapItem item,
        RoadmapRow row,
        PlanTabs.Top top,
        String factsLine,
        List<Pair> facts,
        @Nullable WorkflowView workflow,
        List<Step> steps,
        @Nullable StepView returned,
        List<AttachedFile> evidence,
        List<TimelineItem> timeline,
        List<Owner> owners,
        boolean editable,
        String waitingFor) {

    /** Transitions that bring the item on; the others take it aside or back. */
    private static final Set<String> FORWARD = Set.of("MULAI", "AJUKAN", "KONFIRMASI", "LANJUTKAN");

    public String board() {
        return RoadmapConfiguration.address(top.region().code(), top.firstYear());
    }

    /** The sasaran kegiatan that the item may be tied to: code and name. */
    public List<Choice> goalChoices() {
        return top.goals().stream()
                .map(goal -> new Choice(goal.value(), goal.value() + " " + goal.text()))
                .toList();
    }

    /** The step that the page asks for; null if the reader has none to take. */
    @Nullable
    public String primary() {
        return transitions().stream()
                .filter(transition -> transition.blocked() == null && FORWARD.contains(transition.code()))
                .map(TransitionView::code)
                .findFirst()
                .orElse(null);
    }

    /** None if the item has ended: it no longer moves. */
    public List<TransitionView> transitions() {
        return workflow == null || item.hasEnded() ? List.of() : workflow.transitions();
    }

    public List<TransitionView> blocked() {
        return transitions().stream()
                .filter(transition -> transition.blocked() != null)
                .toList();
    }

    /** Letters that a reason must have; 0 if no transition from here asks for one. */
    public int leastReason() {
        return transitions().stream()
                .mapToInt(TransitionView::leastReason)
                .max()
                .orElse(0);
    }
}
