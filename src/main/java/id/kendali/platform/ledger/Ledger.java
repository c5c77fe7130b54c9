package id.kendali.platform.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask the ledger for. Entries write themselves, by the triggers of guarded tables. */
@Component
@Transactional(readOnly = true)
public class Ledger {

    private final JdbcClient database;
    private final EntryQueries entries;
    private final Heads heads;
    private final StoredTree tree;

    Ledger(JdbcClient database) {
        this.database = database;
        this.entries = new EntryQueries(database);
        this.heads = new Heads(database);
        this.tree = new StoredTree(database);
    }

    /** The history of a row, newest first, as far as the reader may see it. */
    public List<TimelineEntry> timeline(String table, UUID row) {
        return timeline(List.of(new Subject(table, row)));
    }

    /** One history of several rows that belong together, such as a report and its attachments. */
    public List<TimelineEntry> timeline(Collection<Subject> subjects) {
        return entries.about(subjects);
    }

    /** An entry that is written but not sealed yet; it is sealed within seconds after its transaction. */
    public Optional<TimelineEntry> unsealed(long entryId) {
        return entries.unsealed(entryId);
    }

    public Optional<SignedHead> latestHead() {
        return heads.latest();
    }

    /** Empty if the entry is not sealed yet or the reader may not see it. */
    public Optional<EntryProof> proofOf(long entryId) {
        return entries.sealed(entryId).flatMap(this::proof);
    }

    /** Shows that the tree of the second size continues the tree of the first. */
    public ConsistencyProof consistency(long first, long second) {
        return tree.consistency(first, second);
    }

    /** Erases what an entry says, for example because a person asks for it under UU 27/2022; its proof stays. */
    @Transactional
    public void eraseEntry(long entryId, String basis) {
        erase(List.of(entryId), basis);
    }

    /** Erases what all sealed entries about a row say; tells how many. */
    @Transactional
    public int eraseRecord(Subject subject, String basis) {
        List<Long> erasable = entries.erasable(subject);
        erase(erasable, basis);
        return erasable.size();
    }

    private void erase(List<Long> entryIds, String basis) {
        database.sql("select ledger.erase(?, ?)")
                .param(entryIds.stream().mapToLong(Long::longValue).toArray())
                .param(basis)
                .query(Long.class)
                .single();
    }

    private Optional<EntryProof> proof(EntryQueries.SealedEntry sealed) {
        Map<String, VerifyingKey> keys = heads.keys();
        return heads.covering(sealed.number()).map(head -> {
            VerifyingKey key = keys.get(head.keyId());
            if (key == null) {
                throw new DamagedTree("the key %s of a head is missing".formatted(head.keyId()));
            }
            return new EntryProof(
                    sealed.entry(),
                    sealed.number(),
                    sealed.salt(),
                    sealed.body(),
                    sealed.digest(),
                    tree.inclusion(sealed.number() - 1, head.size()),
                    head,
                    heads.before(head.size(), 1).stream()
                            .map(Heads.HeadRow::head)
                            .findFirst()
                            .orElse(null),
                    key.key().getEncoded());
        });
    }
}
