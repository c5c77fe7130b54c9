package id.kendali.engine.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken, as it is shown: by a position, not by a name.
 *
 * @param person for comparing only; none if the system took the step
 */
public record StepView(
        String transition,
        Wording done,
        StateView from,
        StateView to,
        @Nullable UUID person,
        String actor,
        boolean acting,
        @Nullable String reason,
        Instant at) {}
