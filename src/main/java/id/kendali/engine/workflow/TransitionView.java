package id.kendali.engine.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A transition that the signed-in position takes.
 *
 * @param duty it is the next step, rather than a way back
 * @param blocked why it cannot be taken now, if so
 */
public record TransitionView(
        String code,
        Wording name,
        boolean duty,
        boolean requiresReason,
        @Nullable MoveRefused blocked) {}
