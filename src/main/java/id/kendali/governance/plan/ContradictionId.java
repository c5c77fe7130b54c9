package id.kendali.governance.plan;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to a contradiction of one version. */
public record ContradictionId(UUID value) implements Identifier {}
