package id.kendali.engine.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A move that somebody wants to make, with all that the rules look at. */
record Attempt(
        WorkflowDefinition definition,
        Transition transition,
        Subject subject,
        Mover mover,
        List<Step> steps,
        @Nullable String reason) {}
