package id.kendali.governance.performance;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to an analysis. */
public record AnalysisId(UUID value) implements Identifier {}
