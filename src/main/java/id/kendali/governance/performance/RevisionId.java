package id.kendali.governance.performance;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to a correction. */
public record RevisionId(UUID value) implements Identifier {}
