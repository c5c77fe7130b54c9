package id.kendali.platform.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares the signed heads, those in the database and those kept outside, with the tree as it is recomputed. As a head
 * covers all entries before it, only the first of each kind of contradiction is told.
 */
final class HeadVerification {

    private static final int PAGE = 1_000;

    private final JdbcClient database;
    private final StoredTree tree;
    private final Findings findings;
    private final Set<String> trusted;
    private final Map<String, VerifyingKey> keys;
    private final Deque<SignedHead> next = new ArrayDeque<>();
    private final Set<String> unknown = new TreeSet<>();
    private @Nullable Contradiction differing;
    private @Nullable Contradiction rewritten;
    private long lastMatching;
    private long lastKeptMatching;
    private long lastRead;
    private long furthest;
    private long checked;
    private long kept;
    private long size;
    private boolean broken;

    HeadVerification(JdbcClient database, Findings findings, Set<String> trusted) {
        this.database = database;
        this.tree = new StoredTree(database);
        this.findings = findings;
        this.trusted = trusted;
        this.keys = new Heads(database).keys();
    }

    /** Checks the head of this size, if there is one. */
    void reached(Frontier frontier) {
        SignedHead head = peek();
        if (head == null || head.size() != frontier.size()) {
            return;
        }
        next.remove();
        checked++;
        checkSignature(head);
        if (head.root().equals(frontier.root())) {
            lastMatching = head.size();
        } else if (differing == null) {
            differing = new Contradiction(lastMatching + 1, head.size());
        }
    }

    /** Heads that remain when the leaves are at an end cover entries that are gone. */
    void finish(long numberOfLeaves, boolean treeIsBroken) {
        size = numberOfLeaves;
        broken = treeIsBroken;
        for (SignedHead head = peek(); head != null; head = peek()) {
            next.remove();
            checked++;
            checkSignature(head);
            furthest = head.size();
        }
        if (differing != null && !findings.isDoubtful(1, differing.last)) {
            findings.add(Finding.atNumber(FindingKind.HEAD_DIFFERS, differing.first, String.valueOf(differing.last)));
            findings.doubt(differing.first, differing.last);
        }
    }

    /** Compares with the journal outside the database. */
    void compareJournal(Iterator<HeadJournal.Line> lines) {
        inChunks(lines, chunk -> {
            Map<Long, SignedHead> stored = stored(chunk.stream()
                    .flatMap(line -> line.head().stream())
                    .map(SignedHead::size)
                    .toList());
            chunk.forEach(line -> compare(line, stored));
        });
    }

    /** Compares with heads that somebody kept. */
    void compareKept(List<KnownHead> heads) {
        inChunks(heads.iterator(), chunk -> {
            Map<Long, SignedHead> stored =
                    stored(chunk.stream().map(KnownHead::size).toList());
            chunk.forEach(head -> compare(head, stored.get(head.size())));
        });
    }

    /** Tells what only all heads together show. */
    void conclude(boolean sealerIsAhead) {
        if (!broken && (furthest > size || sealerIsAhead)) {
            String last = furthest > size ? String.valueOf(furthest) : null;
            findings.add(Finding.atNumber(FindingKind.TAIL_CUT, size + 1, last));
        }
        if (rewritten != null) {
            findings.add(
                    Finding.atNumber(FindingKind.HISTORY_REWRITTEN, rewritten.first, String.valueOf(rewritten.last)));
            findings.doubt(rewritten.first, rewritten.last);
        }
        unknown.forEach(key -> findings.add(Finding.of(FindingKind.KEY_UNKNOWN, key)));
    }

    long checked() {
        return checked;
    }

    long kept() {
        return kept;
    }

    private void checkSignature(SignedHead head) {
        VerifyingKey key = keys.get(head.keyId());
        if (key == null || !head.isSignedBy(key.key())) {
            findings.add(Finding.atNumber(FindingKind.SIGNATURE_INVALID, head.size(), head.keyId()));
        } else if (!trusted.isEmpty() && !trusted.contains(key.id())) {
            unknown.add(key.id());
        }
    }

    private void compare(HeadJournal.Line line, Map<Long, SignedHead> stored) {
        Optional<SignedHead> head = line.head();
        SignedHead here = head.map(SignedHead::size).map(stored::get).orElse(null);
        if (head.isEmpty() || !(head.get().equals(here) || isSigned(head.get()))) {
            findings.add(Finding.of(FindingKind.JOURNAL_DAMAGED, String.valueOf(line.number())));
            return;
        }
        compare(new KnownHead(head.get().size(), head.get().root()), here);
        if (here == null && head.get().size() <= size) {
            findings.add(Finding.atNumber(FindingKind.HEAD_REMOVED, head.get().size(), null));
        }
    }

    private boolean isSigned(SignedHead head) {
        VerifyingKey key = keys.get(head.keyId());
        return key != null && head.isSignedBy(key.key());
    }

    private void compare(KnownHead head, @Nullable SignedHead here) {
        kept++;
        if (head.size() > size) {
            furthest = Math.max(furthest, head.size());
        } else if (head.root().equals(here == null ? storedRoot(head.size()) : here.root())) {
            lastKeptMatching = Math.max(lastKeptMatching, head.size());
        } else if (rewritten == null || head.size() < rewritten.last) {
            rewritten = new Contradiction(Math.min(lastKeptMatching, head.size() - 1) + 1, head.size());
        }
    }

    private @Nullable Hash storedRoot(long ofSize) {
        try {
            return tree.root(ofSize);
        } catch (DamagedTree missingNodesAreFoundElsewhere) {
            return null;
        }
    }

    private Map<Long, SignedHead> stored(List<Long> sizes) {
        Map<Long, SignedHead> stored = new HashMap<>();
        database.sql("select size, root, sealed_at, key_id, signature from ledger.head where size = any (?)")
                .param(sizes.stream().mapToLong(Long::longValue).toArray())
                .query(Heads::head)
                .list()
                .forEach(head -> stored.put(head.size(), head));
        return stored;
    }

    private @Nullable SignedHead peek() {
        if (next.isEmpty()) {
            next.addAll(database.sql("""
                            select size, root, sealed_at, key_id, signature
                              from ledger.head
                             where size > :size
                             order by size
                             limit :page
                            """)
                    .param("size", lastRead)
                    .param("page", PAGE)
                    .query(Heads::head)
                    .list());
            lastRead = next.isEmpty() ? Long.MAX_VALUE : next.getLast().size();
        }
        return next.peek();
    }

    private static <T> void inChunks(Iterator<T> values, Consumer<List<T>> work) {
        while (values.hasNext()) {
            List<T> chunk = new ArrayList<>(PAGE);
            while (values.hasNext() && chunk.size() < PAGE) {
                chunk.add(values.next());
            }
            work.accept(chunk);
        }
    }

    /** Entries of which at least one is not what a head says. */
    private record Contradiction(long first, long last) {}
}
