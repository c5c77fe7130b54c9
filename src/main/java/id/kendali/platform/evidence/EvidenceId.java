package id.kendali.platform.evidence;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to an uploaded file. */
public record EvidenceId(UUID value) implements Identifier {}
