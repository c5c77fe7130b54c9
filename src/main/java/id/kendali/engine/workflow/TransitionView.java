package id.kendali.engine.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A transition that the signed-in position takes.
 *
 * @param duty it is the next step, rather than a way back
 * @param leastReason letters that its reason must have; 0 if it needs none
 * @param blocked why it cannot be taken now, if so
 */
public record TransitionView(
        String code,
        Wording name,
        boolean duty,
        int leastReason,
        @Nullable MoveRefused blocked) {}
