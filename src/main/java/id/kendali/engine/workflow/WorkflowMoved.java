package id.kendali.engine.workflow;

import java.time.Instant;
import java.util.UUID;

/** A subject moved. Published inside the transaction that moved it, so that what follows from it stands or falls with it. */
public record WorkflowMoved(
        WorkflowId workflow, Subject subject, UUID unit, String from, String to, String transition, Instant at) {}
