package id.kendali.platform.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of a record.
 *
 * @param entryId by which the proof is found
 * @param number in the tree, null while the entry is not sealed
 * @param actor the account; all zero if the entry was erased
 * @param actorName position and unit as they were then
 * @param erasureBasis legal basis, if what the entry said was erased
 */
public record TimelineEntry(
        long entryId,
        @Nullable Long number,
        Instant at,
        Subject subject,
        Operation operation,
        @Nullable UUID actor,
        @Nullable String actorName,
        @Nullable String reason,
        List<Change> changes,
        @Nullable String erasureBasis) {

    public TimelineEntry {
        changes = List.copyOf(changes);
    }

    public boolean isErased() {
        return erasureBasis != null;
    }

    /** Of the page that proves it. */
    public String address() {
        return "/ledger/entri/" + entryId;
    }

    public boolean isSealed() {
        return number != null;
    }
}
