package id.kendali.engine.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step that was taken, as it is shown: by a position, not by a name. */
public record StepView(
        String transition,
        Wording done,
        StateView from,
        StateView to,
        String actor,
        boolean acting,
        @Nullable String reason,
        Instant at) {}
