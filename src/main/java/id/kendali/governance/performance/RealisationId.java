package id.kendali.governance.performance;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to a report of a unit for a quarter. */
public record RealisationId(UUID value) implements Identifier {}
