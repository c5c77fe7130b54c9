package id.kendali.platform.evidence;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to the attachment of a file to a record. */
public record AttachmentId(UUID value) implements Identifier {}
