package id.kendali.platform.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded file.
 *
 * @param uploader position and unit of who uploaded it
 */
public record StoredFile(
        EvidenceId id,
        UUID unit,
        String subBidang,
        String name,
        EvidenceType type,
        long size,
        String sha256,
        String uploader,
        Instant uploadedAt) {

    String downloadName() {
        return new FileName(name).forDownload(type);
    }

    Sha256 hash() {
        return new Sha256(sha256);
    }
}
