package id.kendali.platform.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tree in the database: fetches the hashes that a root or a proof needs, all at once. */
final class StoredTree {

    private final JdbcClient database;

    StoredTree(JdbcClient database) {
        this.database = database;
    }

    Frontier frontier(long size) {
        List<Subtree> peaks = Subtree.covering(0, size);
        Map<Subtree, Hash> hashes = hashes(peaks);
        return new Frontier(size, peaks.stream().map(hashes::get).toList());
    }

    Hash root(long size) {
        return new MerkleTree(hashes(Subtree.covering(0, size))::get).root(size);
    }

    InclusionProof inclusion(long index, long size) {
        return new MerkleTree(hashes(MerkleTree.subtreesForInclusion(index, size))::get).inclusion(index, size);
    }

    ConsistencyProof consistency(long first, long second) {
        return new MerkleTree(hashes(MerkleTree.subtreesForConsistency(first, second))::get).consistency(first, second);
    }

    /** The hashes as they are stored; leaves are hashed from their digests. */
    Map<Subtree, Hash> hashes(Collection<Subtree> subtrees) {
        Map<Subtree, Hash> hashes = new HashMap<>();
        database.sql("""
                        select node.level, node.index, node.hash
                          from unnest(?, ?) as wanted(level, index)
                          join ledger.node on node.level = wanted.level and node.index = wanted.index
                        union all
                        select 0, leaf.number - 1, sha256('\\x00'::bytea || leaf.digest)
                          from unnest(?) as wanted(index)
                          join ledger.leaf on leaf.number = wanted.index + 1
                        """)
                .param(subtrees.stream().mapToInt(Subtree::level).toArray())
                .param(subtrees.stream().mapToLong(Subtree::index).toArray())
                .param(subtrees.stream()
                        .filter(subtree -> subtree.level() == 0)
                        .mapToLong(Subtree::index)
                        .toArray())
                .query(row -> {
                    hashes.put(new Subtree(row.getInt(1), row.getLong(2)), Hash.of(row.getBytes(3)));
                });
        for (Subtree subtree : subtrees) {
            if (!hashes.containsKey(subtree)) {
                throw new DamagedTree("%s is missing".formatted(subtree));
            }
        }
        return hashes;
    }
}
