package id.kendali.engine.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transition that was taken, and by whom; the person is missing if the system took it. */
record Step(
        String transition,
        String from,
        String to,
        @Nullable UUID person,
        String actorLabel,
        boolean acting,
        @Nullable String reason,
        Instant at) {}
