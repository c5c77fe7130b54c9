package id.kendali.platform.ledger;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Appends the entries of finished transactions to the tree, signs the new head and hands it to the publishers. On many
 * nodes only one seals at a time; each publishes to its own places.
 */
final class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final Scope SCOPE = Scope.system("Penyegel ledger");
    private static final int BATCH = 5_000;
    private static final long LOCK = 0x6b656e64616c69L;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final SigningKey key;
    private final List<HeadPublisher> publishers;
    private final Clock clock;
    private final Heads heads;
    private final StoredTree tree;

    Sealer(
            JdbcClient database,
            TransactionTemplate transactions,
            SigningKey key,
            List<HeadPublisher> publishers,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.key = key;
        this.publishers = publishers;
        this.clock = clock;
        this.heads = new Heads(database);
        this.tree = new StoredTree(database);
    }

    /** Seals all that can be sealed now and publishes all heads that are not out yet; tells how many entries it sealed. */
    int seal() {
        return CurrentScope.call(SCOPE, () -> {
            int sealed = 0;
            int batch;
            do {
                batch = transactions.execute(transaction -> sealBatch());
                sealed += batch;
            } while (batch == BATCH);
            publishers.forEach(this::publish);
            return sealed;
        });
    }

    private int sealBatch() {
        if (!isAlone()) {
            return 0;
        }
        List<Following> following = database.sql("select entry_id, digest from ledger.following(:batch)")
                .param("batch", BATCH)
                .query((row, index) -> new Following(row.getLong(1), Hash.of(row.getBytes(2))))
                .list();
        if (!following.isEmpty()) {
            append(following);
        }
        return following.size();
    }

    private boolean isAlone() {
        return database.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private void append(List<Following> following) {
        Optional<SignedHead> former = heads.latest();
        Frontier frontier = tree.frontier(former.map(SignedHead::size).orElse(0L));
        Map<String, VerifyingKey> keys = heads.keys();
        former.ifPresent(head -> requireUnharmed(head, frontier, keys));
        List<Subtree> completed = new ArrayList<>();
        List<byte[]> hashes = new ArrayList<>();
        for (Following entry : following) {
            frontier.append(MerkleTree.leafHash(entry.digest), (subtree, hash) -> {
                completed.add(subtree);
                hashes.add(hash.bytes());
            });
        }
        if (!keys.containsKey(key.verifyingKey().id())) {
            registerKey();
        }
        SignedHead head = key.sign(frontier.size(), frontier.root(), nextInstant(former));
        database.sql("select ledger.append(?, ?, ?, ?, ?, ?, ?, ?)")
                .param(following.stream().mapToLong(Following::entryId).toArray())
                .param(completed.stream().mapToInt(Subtree::level).toArray())
                .param(completed.stream().mapToLong(Subtree::index).toArray())
                .param(hashes.toArray(byte[][]::new))
                .param(head.root().bytes())
                .param(OffsetDateTime.ofInstant(head.sealedAt(), ZoneOffset.UTC))
                .param(head.keyId())
                .param(Base64.getDecoder().decode(head.signature()))
                .query(Long.class)
                .single();
    }

    /** Signs nothing that continues a tree which is no longer the one of the last head. */
    private void requireUnharmed(SignedHead head, Frontier frontier, Map<String, VerifyingKey> keys) {
        VerifyingKey signer = keys.get(head.keyId());
        if (!frontier.root().equals(head.root())) {
            throw new DamagedTree("its first %d entries no longer give the root of their head".formatted(head.size()));
        }
        if (signer == null || !head.isSignedBy(signer.key())) {
            throw new DamagedTree("the head of %d entries is not signed by its key".formatted(head.size()));
        }
    }

    private void registerKey() {
        VerifyingKey own = key.verifyingKey();
        database.sql("select ledger.register_key(:id, :key)")
                .param("id", own.id())
                .param("key", own.key().getEncoded())
                .query(rows -> {});
    }

    private Instant nextInstant(Optional<SignedHead> former) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return former.map(head -> head.sealedAt().plusMillis(1))
                .filter(now::isBefore)
                .orElse(now);
    }

    private void publish(HeadPublisher publisher) {
        Instant last = publisher.lastPublished().map(SignedHead::sealedAt).orElse(Instant.EPOCH);
        List<SignedHead> next;
        do {
            Instant after = last;
            next = transactions.execute(transaction -> heads.sealedAfter(after, 1_000));
            for (SignedHead head : next) {
                publisher.publish(head);
                last = head.sealedAt();
            }
        } while (!next.isEmpty());
        LOG.debug("Heads are published up to {}", last);
    }

    private record Following(long entryId, Hash digest) {}
}
