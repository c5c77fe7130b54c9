package id.kendali.platform.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that verification found, and where.
 *
 * @param number of the entry in the tree
 * @param columns that differ
 * @param detail what else locates it: another number, a range, a head
 */
public record Finding(
        FindingKind kind,
        @Nullable Long number,
        @Nullable Long entryId,
        @Nullable String table,
        @Nullable UUID row,
        List<String> columns,
        @Nullable String detail) {

    public Finding {
        columns = List.copyOf(columns);
    }

    static Finding of(FindingKind kind, @Nullable String detail) {
        return new Finding(kind, null, null, null, null, List.of(), detail);
    }

    static Finding about(FindingKind kind, Subject subject, @Nullable Long entryId, List<String> columns) {
        return new Finding(kind, null, entryId, subject.table(), subject.row(), columns, null);
    }

    static Finding atNumber(FindingKind kind, long number, @Nullable String detail) {
        return new Finding(kind, number, null, null, null, List.of(), detail);
    }

    static Finding atEntry(FindingKind kind, long number, long entryId, Subject subject, @Nullable String detail) {
        return new Finding(kind, number, entryId, subject.table(), subject.row(), List.of(), detail);
    }
}
