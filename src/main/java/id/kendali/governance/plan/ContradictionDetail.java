package id.kendali.governance.plan;

import id.kendali.engine.workflow.TransitionView;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.plan.RulingOutcomes.Outcome;
import id.kendali.governance.plan.document.Place;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.TimelineItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the opened line of a contradiction shows.
 *
 * @param proposal what the reader may propose; null if nothing
 * @param made the ruling that was proposed or holds; null if there is none
 * @param note why the reader has nothing to do here; null if there is something
 */
record ContradictionDetail(
        ContradictionRow row,
        Said first,
        Said second,
        String found,
        @Nullable Proposal proposal,
        @Nullable Made made,
        @Nullable String note,
        List<TimelineItem> timeline) {

    /**
     * What stands in a place.
     *
     * @param where file, row and column
     */
    record Said(Place place, String where) {}

    /** @param question what is asked, with the ways to answer it and what follows from each */
    record Proposal(String question, List<Outcome> outcomes) {

        public List<Choice> choices() {
            return outcomes.stream()
                    .map(outcome -> new Choice(outcome.choice().name(), outcome.text()))
                    .toList();
        }
    }

    /**
     * A ruling that was made.
     *
     * @param about the contradiction it was made about, if that is another one
     */
    record Made(
            Ruling ruling,
            String result,
            Outcome outcome,
            WorkflowView workflow,
            @Nullable String about) {

        /** The longest reason that a step from here asks for; 0 if none asks. */
        public int leastReason() {
            return workflow.transitions().stream()
                    .mapToInt(TransitionView::leastReason)
                    .max()
                    .orElse(0);
        }

        /** Whether the reader may take a step. */
        public boolean isActionable() {
            return about == null && !workflow.transitions().isEmpty();
        }

        /** A button is named by what is so afterwards. */
        public String button(TransitionView transition) {
            return transition.duty() ? outcome.confirm() : transition.name().here();
        }
    }
}
