package id.kendali.governance.plan;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to a plan. */
public record PlanId(UUID value) implements Identifier {}
