package id.kendali.platform.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects findings. One deed shows in several places: an edited entry no longer fits the entries before and after it.
 * What shows there is then added to the finding about the entry and not told a second time.
 */
final class Findings {

    private static final int MOST = 1_000;

    private final List<Finding> plain = new ArrayList<>();
    private final Map<Long, Located> entries = new LinkedHashMap<>();
    private final Map<Subject, Located> deleted = new HashMap<>();
    private final List<Range> doubtful = new ArrayList<>();
    private long unlisted;

    void add(Finding finding) {
        if (plain.size() + entries.size() < MOST) {
            plain.add(finding);
        } else {
            unlisted++;
        }
    }

    /** A finding about one entry, which the comparison of rows may still say more about. */
    void addEntry(FindingKind kind, long number, long entryId, Subject subject, List<String> columns) {
        if (plain.size() + entries.size() >= MOST) {
            unlisted++;
            return;
        }
        Located located = entries.computeIfAbsent(
                entryId, id -> new Located(kind, number, entryId, subject, new LinkedHashSet<>()));
        located.columns.addAll(columns);
        if (kind == FindingKind.ENTRY_DELETED) {
            deleted.put(subject, located);
        }
    }

    /** Says that some entry among these numbers is not what was sealed, without knowing which. */
    void doubt(long first, long last) {
        doubtful.add(new Range(first, last));
    }

    boolean isDoubtful(long first, long last) {
        return doubtful.stream().anyMatch(range -> range.first <= last && first <= range.last);
    }

    boolean knows(long entryId) {
        return entries.containsKey(entryId);
    }

    /** Finds the deed behind a row that does not fit between two entries, or after its last one. */
    boolean explain(Subject subject, List<String> columns, @Nullable EntryPlace earlier, @Nullable EntryPlace later) {
        Located located = deleted.get(subject);
        for (EntryPlace place : places(earlier, later)) {
            if (located == null) {
                located = entries.get(place.entryId());
            }
        }
        if (located != null) {
            located.columns.addAll(columns);
            return true;
        }
        for (EntryPlace place : places(earlier, later)) {
            if (place.number() != null && isDoubtful(place.number(), place.number())) {
                addEntry(FindingKind.ENTRY_EDITED, place.number(), place.entryId(), subject, columns);
                return true;
            }
        }
        return false;
    }

    /** Says that an edited entry carries the text of another number. */
    void becameReordered(long entryId, long otherNumber) {
        Located located = entries.get(entryId);
        if (located != null) {
            located.kind = FindingKind.ENTRIES_REORDERED;
            located.detail = String.valueOf(otherNumber);
        }
    }

    long count() {
        return plain.size() + entries.size() + unlisted;
    }

    List<Finding> list() {
        List<Finding> all = new ArrayList<>();
        entries.values().forEach(located -> all.add(located.finding()));
        all.addAll(plain);
        return all;
    }

    private static List<EntryPlace> places(@Nullable EntryPlace earlier, @Nullable EntryPlace later) {
        List<EntryPlace> places = new ArrayList<>();
        if (earlier != null) {
            places.add(earlier);
        }
        if (later != null) {
            places.add(later);
        }
        return places;
    }

    /** Where an entry stands; the number is null while it is not sealed. */
    record EntryPlace(long entryId, @Nullable Long number) {}

    private record Range(long first, long last) {}

    private static final class Located {

        private final long number;
        private final long entryId;
        private final Subject subject;
        private final Set<String> columns;
        private FindingKind kind;
        private @Nullable String detail;

        Located(FindingKind kind, long number, long entryId, Subject subject, Set<String> columns) {
            this.kind = kind;
            this.number = number;
            this.entryId = entryId;
            this.subject = subject;
            this.columns = columns;
        }

        Finding finding() {
            return new Finding(
                    kind,
                    number == 0 ? null : number,
                    entryId,
                    subject.table(),
                    subject.row(),
                    List.copyOf(columns),
                    detail);
        }
    }
}
