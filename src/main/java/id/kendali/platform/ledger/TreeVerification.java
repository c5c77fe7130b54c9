package id.kendali.platform.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Recomputes the tree from the entries, in pages, in the order of their numbers: each leaf from the text and salt of its
 * entry, each stored node, and the root of each head when its size is reached.
 */
final class TreeVerification {

    private static final int PAGE = 1_000;
    private static final int MOST_EXCHANGED = 10_000;

    private final JdbcClient database;
    private final Findings findings;
    private final HeadVerification heads;
    private final Frontier frontier = new Frontier();
    private final Map<Subtree, Hash> completed = new HashMap<>();
    private final Map<Hash, Long> digestsOfEdited = new HashMap<>();
    private final Map<Hash, Displaced> sealedOfEdited = new HashMap<>();
    private long erased;
    private long expected = 1;
    private boolean broken;
    private @Nullable SealedRow former;

    TreeVerification(JdbcClient database, Findings findings, HeadVerification heads) {
        this.database = database;
        this.findings = findings;
        this.heads = heads;
    }

    void run() {
        List<SealedRow> page;
        do {
            page = page(expected - 1);
            page.forEach(this::check);
            compareNodes();
        } while (page.size() == PAGE);
        heads.finish(frontier.size(), broken);
        findDisplaced();
        compareNumberOfNodes();
    }

    long size() {
        return frontier.size();
    }

    Hash root() {
        return frontier.root();
    }

    long erased() {
        return erased;
    }

    /** Whether more was sealed once than there are leaves now. */
    boolean sealerIsAhead() {
        return database.sql("select xid, entry_id from ledger.sealer_state")
                .query((row, index) -> former == null
                        ? row.getLong(2) > 0
                        : row.getLong(1) != former.xid || row.getLong(2) != former.entryId)
                .single();
    }

    private List<SealedRow> page(long after) {
        return database.sql("""
                        with page as materialized (
                          select * from ledger.leaf where number > :after order by number limit :page
                        )
                        select page.number, page.entry_id, page.xid, page.recorded_at, page.digest,
                               page.table_name as sealed_table, page.row_id as sealed_row,
                               entry.id is not null as present, entry.table_name, entry.row_id, entry.unit_id,
                               entry.sub_bidang, entry.operation::text as operation, entry.confidentiality,
                               entry.salt, entry.body, entry.erased_at is not null as erased
                          from page
                          left join lateral (
                            select * from ledger.entry
                             where entry.xid = page.xid and entry.id = page.entry_id
                               and entry.recorded_at = page.recorded_at) as entry on true
                         order by page.number
                        """)
                .param("after", after)
                .param("page", PAGE)
                .query(SealedRow::read)
                .list();
    }

    private void check(SealedRow row) {
        if (row.number != expected) {
            broken = true;
            String last = row.number - 1 == expected ? null : String.valueOf(row.number - 1);
            findings.add(Finding.atNumber(FindingKind.NUMBER_MISSING, expected, last));
        }
        expected = row.number + 1;
        checkOrder(row);
        checkEntry(row);
        former = row;
        if (!broken) {
            frontier.append(MerkleTree.leafHash(row.digest), completed::put);
            heads.reached(frontier);
        }
    }

    private void checkOrder(SealedRow row) {
        if (former != null && former.compareTo(row) >= 0) {
            findings.add(Finding.atEntry(
                    FindingKind.ENTRIES_REORDERED,
                    row.number,
                    row.entryId,
                    row.sealedSubject,
                    String.valueOf(former.number)));
            findings.doubt(former.number, row.number);
        }
    }

    private void checkEntry(SealedRow row) {
        if (!row.present) {
            findings.addEntry(FindingKind.ENTRY_DELETED, row.number, row.entryId, row.sealedSubject, List.of());
        } else if (row.erased && row.body == null) {
            erased++;
        } else if (row.body == null || row.salt == null) {
            findings.addEntry(FindingKind.ENTRY_EDITED, row.number, row.entryId, row.sealedSubject, List.of());
        } else {
            Hash digest = EntryDigest.of(row.salt, row.body);
            List<String> columns = row.columnsThatContradictTheBody();
            if (!digest.equals(row.digest)) {
                if (digestsOfEdited.size() < MOST_EXCHANGED) {
                    digestsOfEdited.put(digest, row.number);
                    sealedOfEdited.put(row.digest, new Displaced(row.entryId, digest));
                }
                findings.addEntry(FindingKind.ENTRY_EDITED, row.number, row.entryId, row.sealedSubject, columns);
            } else if (!columns.isEmpty()) {
                findings.addEntry(FindingKind.ENTRY_EDITED, row.number, row.entryId, row.sealedSubject, columns);
            }
        }
    }

    /** Two edited entries that say what was sealed under each other's number were exchanged. */
    private void findDisplaced() {
        sealedOfEdited.forEach((original, displaced) -> {
            Long other = digestsOfEdited.get(original);
            if (other != null && sealedOfEdited.containsKey(displaced.digest)) {
                findings.becameReordered(displaced.entryId, other);
            }
        });
    }

    private void compareNodes() {
        List<Subtree> subtrees = new ArrayList<>(completed.keySet());
        Map<Subtree, Hash> stored = new HashMap<>();
        database.sql("""
                        select node.level, node.index, node.hash
                          from unnest(?, ?) as wanted(level, index)
                          join ledger.node on node.level = wanted.level and node.index = wanted.index
                        """)
                .param(subtrees.stream().mapToInt(Subtree::level).toArray())
                .param(subtrees.stream().mapToLong(Subtree::index).toArray())
                .query(row -> {
                    stored.put(new Subtree(row.getInt(1), row.getLong(2)), Hash.of(row.getBytes(3)));
                });
        subtrees.stream()
                .filter(subtree -> !Objects.equals(completed.get(subtree), stored.get(subtree)))
                .sorted((one, other) -> Integer.compare(one.level(), other.level()))
                .forEach(this::reportNode);
        completed.clear();
    }

    private void reportNode(Subtree subtree) {
        long first = subtree.firstLeaf() + 1;
        long last = subtree.end();
        if (!findings.isDoubtful(first, last)) {
            findings.add(Finding.atNumber(FindingKind.TREE_DIFFERS, first, String.valueOf(last)));
            findings.doubt(first, last);
        }
    }

    private void compareNumberOfNodes() {
        long stored = database.sql("select count(*) from ledger.node")
                .query(Long.class)
                .single();
        long proper = frontier.size() - Long.bitCount(frontier.size());
        if (!broken && stored > proper) {
            findings.add(Finding.atNumber(FindingKind.TREE_DIFFERS, frontier.size() + 1, null));
        }
    }

    /** An entry whose text gives another digest than the sealed one. */
    private record Displaced(long entryId, Hash digest) {}

    /** A leaf with the entry that it seals. */
    private record SealedRow(
            long number,
            long entryId,
            long xid,
            Instant recordedAt,
            Hash digest,
            Subject sealedSubject,
            boolean present,
            @Nullable Subject subject,
            @Nullable UUID unit,
            @Nullable String subBidang,
            @Nullable String operation,
            @Nullable String confidentiality,
            byte @Nullable [] salt,
            @Nullable String body,
            boolean erased)
            implements Comparable<SealedRow> {

        static SealedRow read(ResultSet row, int index) throws SQLException {
            boolean present = row.getBoolean("present");
            return new SealedRow(
                    row.getLong("number"),
                    row.getLong("entry_id"),
                    row.getLong("xid"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    Hash.of(row.getBytes("digest")),
                    new Subject(row.getString("sealed_table"), row.getObject("sealed_row", UUID.class)),
                    present,
                    present ? new Subject(row.getString("table_name"), row.getObject("row_id", UUID.class)) : null,
                    row.getObject("unit_id", UUID.class),
                    row.getString("sub_bidang"),
                    row.getString("operation"),
                    row.getString("confidentiality"),
                    row.getBytes("salt"),
                    row.getString("body"),
                    row.getBoolean("erased"));
        }

        @Override
        public int compareTo(SealedRow other) {
            int byTransaction = Long.compare(xid, other.xid);
            return byTransaction != 0 ? byTransaction : Long.compare(entryId, other.entryId);
        }

        /** The columns beside the text repeat it; whoever changes one of them changes who may read the entry. */
        List<String> columnsThatContradictTheBody() {
            EntryBody text;
            try {
                text = EntryBody.parse(Objects.requireNonNull(body));
            } catch (RuntimeException notTheTextOfAnEntry) {
                return List.of("body");
            }
            List<String> columns = new ArrayList<>();
            compare(
                    columns,
                    "table_name",
                    text.table(),
                    Objects.requireNonNull(subject).table());
            compare(columns, "row_id", text.row(), subject.row());
            compare(columns, "leaf", sealedSubject, subject);
            compare(columns, "operation", text.operation(), Operation.of(Objects.requireNonNull(operation)));
            compare(columns, "recorded_at", text.at(), recordedAt);
            compare(columns, "xid", text.xid(), xid);
            compare(columns, "confidentiality", text.confidentiality(), confidentiality);
            if (text.operation() != Operation.ERASED) {
                Map<String, @Nullable Object> image = text.after().isEmpty() ? text.before() : text.after();
                compare(columns, "unit_id", image.get("unit_id"), unit == null ? null : unit.toString());
                if (!(image.get("sub_bidang") instanceof String list && list.startsWith("["))) {
                    compare(columns, "sub_bidang", image.get("sub_bidang"), subBidang);
                }
            }
            return columns;
        }

        private static void compare(
                List<String> columns, String name, @Nullable Object sealed, @Nullable Object present) {
            if (!Objects.equals(sealed, present)) {
                columns.add(name);
            }
        }
    }
}
