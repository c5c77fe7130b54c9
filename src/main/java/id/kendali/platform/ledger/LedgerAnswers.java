package id.kendali.platform.ledger;

import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the interface says of the ledger. Components are only ever added, never renamed or removed. */
@Component
@Transactional(readOnly = true)
class LedgerAnswers {

    private final Heads heads;
    private final StoredTree tree;

    LedgerAnswers(JdbcClient database) {
        this.heads = new Heads(database);
        this.tree = new StoredTree(database);
    }

    /**
     * A signed head.
     *
     * @param previousSize size of the head before it, 0 if it is the first
     * @param statement the text that is signed
     * @param signature Ed25519 over the statement, in Base64
     */
    record LedgerHead(
            long size,
            long previousSize,
            String root,
            Instant sealedAt,
            String keyId,
            String statement,
            String signature) {

        static LedgerHead of(SignedHead head, long previousSize) {
            return new LedgerHead(
                    head.size(),
                    previousSize,
                    head.root().hex(),
                    head.sealedAt(),
                    head.keyId(),
                    head.statement(),
                    head.signature());
        }
    }

    /** @param publicKey SubjectPublicKeyInfo in Base64 */
    record LedgerKey(String keyId, String publicKey) {}

    /**
     * That the later head continues the earlier one (RFC 9162, section 2.1.4).
     *
     * @param path hashes of the proof, in hexadecimal digits
     * @param holds as it was checked here; whoever keeps a head checks it again
     */
    record LedgerConsistency(
            long first, String firstRoot, long second, String secondRoot, List<String> path, boolean holds) {}

    List<LedgerHead> heads(long before, int count) {
        return heads.before(before, count).stream()
                .map(row -> LedgerHead.of(row.head(), row.previousSize()))
                .toList();
    }

    List<LedgerKey> keys() {
        return heads.keys().values().stream()
                .map(key -> new LedgerKey(
                        key.id(), Base64.getEncoder().encodeToString(key.key().getEncoded())))
                .sorted(Comparator.comparing(LedgerKey::keyId))
                .toList();
    }

    /** Empty if one of the two is no head. */
    Optional<LedgerConsistency> consistency(long one, long other) {
        Optional<SignedHead> first = heads.ofSize(Math.min(one, other));
        Optional<SignedHead> second = heads.ofSize(Math.max(one, other));
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        SignedHead earlier = first.get();
        SignedHead later = second.get();
        ConsistencyProof proof = tree.consistency(earlier.size(), later.size());
        return Optional.of(new LedgerConsistency(
                earlier.size(),
                earlier.root().hex(),
                later.size(),
                later.root().hex(),
                proof.path().stream().map(Hash::hex).toList(),
                proof.connects(earlier.root(), later.root())));
    }
}
