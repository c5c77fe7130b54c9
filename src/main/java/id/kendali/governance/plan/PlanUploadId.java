package id.kendali.governance.plan;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** An uploaded file of a plan. */
record PlanUploadId(UUID value) implements Identifier {}
