package id.kendali.platform.evidence;

import java.time.Instant;

/** A file as it is attached to a record. */
public record AttachedFile(AttachmentId attachment, StoredFile file, Instant attachedAt) {}
