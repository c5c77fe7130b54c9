package id.kendali.engine.workflow;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to one thing's way through a workflow. */
public record WorkflowId(UUID value) implements Identifier {}
