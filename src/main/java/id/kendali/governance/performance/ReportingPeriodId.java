package id.kendali.governance.performance;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to a quarter of a region. */
public record ReportingPeriodId(UUID value) implements Identifier {}
