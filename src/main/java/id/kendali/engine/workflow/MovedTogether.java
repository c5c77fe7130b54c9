package id.kendali.engine.workflow;

import java.time.Instant;

/** All subjects stand in the state that the first step of their way led to. */
public record MovedTogether(String to, Instant at) implements MoveResult {}
