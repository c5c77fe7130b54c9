package id.kendali.platform.ledger;

import id.kendali.platform.ui.Pager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of the ledger show. */
@Component
@Transactional(readOnly = true)
class LedgerPages {

    private static final int SHOWN = 25;

    private final Heads heads;
    private final StoredTree tree;
    private final Verifications verifications;
    private final VerificationText sentences;
    private final ColumnText columns;

    LedgerPages(JdbcClient database, VerificationText sentences, ColumnText columns) {
        this.heads = new Heads(database);
        this.tree = new StoredTree(database);
        this.verifications = new Verifications(database);
        this.sentences = sentences;
        this.columns = columns;
    }

    HeadsPage heads(@Nullable Long before, Locale language) {
        List<Heads.HeadRow> rows = heads.before(before == null ? Long.MAX_VALUE : before, SHOWN + 1);
        List<Heads.HeadRow> shown = rows.subList(0, Math.min(SHOWN, rows.size()));
        String next =
                rows.size() > SHOWN ? String.valueOf(shown.get(SHOWN - 1).head().size()) : null;
        Optional<VerificationReport> report = verifications.latest();
        return new HeadsPage(
                heads.latest(),
                shown,
                new Pager(shown.size(), null, next),
                report,
                report.map(latest -> latest.findings().stream()
                                .map(finding -> sentences.sentence(finding, language))
                                .toList())
                        .orElse(List.of()));
    }

    /** Whether the tree of the second head continues that of the first; empty if one of them is no head. */
    Optional<Growth> growth(long first, long second) {
        Optional<SignedHead> earlier = heads.ofSize(Math.min(first, second));
        Optional<SignedHead> later = heads.ofSize(Math.max(first, second));
        if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Growth(
                earlier.get(),
                later.get(),
                tree.consistency(earlier.get().size(), later.get().size())));
    }

    ProofPage proof(EntryProof proof, QrCode code) {
        return new ProofPage(proof, changes(proof.entry()), code);
    }

    UnsealedPage unsealed(TimelineEntry entry) {
        return new UnsealedPage(entry, changes(entry));
    }

    Printed printed(long size, Hash root) {
        Optional<SignedHead> head = heads.ofSize(size);
        return new Printed(
                size, root, head.filter(known -> known.root().equals(root)), head.isPresent(), heads.latest());
    }

    private List<ShownChange> changes(TimelineEntry entry) {
        return entry.changes().stream()
                .map(change -> new ShownChange(
                        columns.nameOf(entry.subject(), change.column()).orElse(change.column()),
                        columns.valueOf(change.before()),
                        columns.valueOf(change.after())))
                .toList();
    }

    record HeadsPage(
            Optional<SignedHead> latest,
            List<Heads.HeadRow> rows,
            Pager pager,
            Optional<VerificationReport> report,
            List<String> findings) {}

    /** Two heads and the proof that one grew out of the other. */
    record Growth(SignedHead earlier, SignedHead later, ConsistencyProof proof) {

        public boolean holds() {
            return proof.connects(earlier.root(), later.root());
        }
    }

    record ProofPage(EntryProof proof, List<ShownChange> changes, QrCode code) {}

    record UnsealedPage(TimelineEntry entry, List<ShownChange> changes) {}

    /** A changed column as people read it. */
    record ShownChange(String name, String before, String after) {}

    /**
     * A head as a paper shows it.
     *
     * @param head with this size and root, if one was sealed here
     * @param sizeIsKnown whether a head of this size was sealed at all
     */
    record Printed(long size, Hash root, Optional<SignedHead> head, boolean sizeIsKnown, Optional<SignedHead> latest) {}
}
