package id.kendali.platform.evidence;

import java.util.List;

/**
 * What became of the stored contents.
 *
 * @param contents that were read
 * @param bytes that were read
 */
public record BlobReport(long contents, long bytes, List<Fault> faults) {

    public boolean isClean() {
        return faults.isEmpty();
    }

    /** One content that is not as it was stored, and the files whose content it is. */
    public record Fault(Kind kind, String sha256, List<EvidenceId> files) {}

    /** What is wrong with a content. */
    public enum Kind {
        MISSING,
        CHANGED
    }
}
