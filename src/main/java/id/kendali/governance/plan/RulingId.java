package id.kendali.governance.plan;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to a ruling. */
public record RulingId(UUID value) implements Identifier {}
