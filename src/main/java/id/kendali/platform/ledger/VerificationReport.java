package id.kendali.platform.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What a verification looked at and what it found.
 *
 * @param size of the tree
 * @param root of the tree, recomputed from its leaves
 * @param erased entries whose text was lawfully erased, so that only their hash could be checked
 * @param pending entries that are not sealed yet
 * @param rows of guarded tables compared with their last entry
 * @param heads in the database
 * @param keptHeads outside the database that were compared
 * @param count of findings, of which at most the first thousand are listed
 */
public record VerificationReport(
        Instant startedAt,
        Instant finishedAt,
        long size,
        String root,
        long erased,
        long pending,
        long rows,
        long heads,
        long keptHeads,
        long count,
        List<Finding> findings) {

    public VerificationReport {
        findings = List.copyOf(findings);
    }

    public boolean intact() {
        return count == 0;
    }
}
