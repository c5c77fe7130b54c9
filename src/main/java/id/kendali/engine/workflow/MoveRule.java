package id.kendali.engine.workflow;

import java.util.Optional;

/** One rule that a move has to pass. */
@FunctionalInterface
interface MoveRule {

    Optional<MoveRefused> refusal(Attempt attempt);

    /** Four eyes: nobody decides about what the same person did before, whatever account or position is used. */
    MoveRule FOUR_EYES = attempt -> attempt.steps().stream()
            .filter(step -> step.person() != null
                    && step.person().equals(attempt.mover().person()))
            .filter(step -> attempt.transition().fourEyes().contains(step.transition()))
            .findFirst()
            .map(step -> MoveRefused.because(
                    "workflow.refused.fourEyes",
                    attempt.definition().transition(step.transition()).did().here(),
                    attempt.definition().subject().here(),
                    attempt.transition().action().here()));

    /** Whoever returns a thing says why, in more than a word. */
    MoveRule REASON_GIVEN = attempt -> {
        int least = attempt.definition().leastReason(attempt.transition());
        int given = attempt.reason() == null ? 0 : attempt.reason().length();
        return given < least
                ? Optional.of(MoveRefused.because(
                        "workflow.refused.reason", attempt.transition().action().here(), least))
                : Optional.empty();
    };
}
