package id.kendali.governance.reform;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to a report. */
public record ReportId(UUID value) implements Identifier {}
