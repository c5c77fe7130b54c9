package id.kendali.governance.plan;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to a version of a plan. */
public record PlanVersionId(UUID value) implements Identifier {}
