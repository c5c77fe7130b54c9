package id.kendali.engine.workflow;

import id.kendali.platform.access.PositionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a subject stands and how it came there.
 *
 * @param version that a move has to expect
 * @param transitions that the signed-in position takes from here
 * @param steps newest first
 * @param waitingFor kinds of positions whose turn it is
 */
public record WorkflowView(
        WorkflowId id,
        int version,
        StateView state,
        Instant enteredAt,
        @Nullable LocalDate dueOn,
        boolean late,
        List<PathStep> path,
        List<TransitionView> transitions,
        List<StepView> steps,
        List<PositionKind> waitingFor) {

    /** The last step of that name, if it was taken. */
    public Optional<StepView> last(String transition) {
        return steps.stream()
                .filter(step -> step.transition().equals(transition))
                .findFirst();
    }

    public Optional<TransitionView> transition(String code) {
        return transitions.stream()
                .filter(transition -> transition.code().equals(code))
                .findFirst();
    }
}
