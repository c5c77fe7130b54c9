package id.kendali.platform.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The right edge of a growing tree: the hashes of the complete subtrees that its leaves consist of, from left to right.
 * It is all that is needed to append leaves and to know the root.
 */
final class Frontier {

    private final List<Hash> peaks;
    private long size;

    Frontier() {
        this(0, List.of());
    }

    /** The edge of a tree of that size, whose {@link Subtree#covering covering} subtrees have these hashes. */
    Frontier(long size, List<Hash> peaks) {
        if (peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("A tree of %d has not %d peaks".formatted(size, peaks.size()));
        }
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    long size() {
        return size;
    }

    /** Appends a leaf and tells every subtree above it that became complete. */
    void append(Hash leaf, BiConsumer<Subtree, Hash> completed) {
        Subtree subtree = Subtree.leaf(size);
        Hash hash = leaf;
        while (subtree.isRight()) {
            hash = MerkleTree.nodeHash(peaks.remove(peaks.size() - 1), hash);
            subtree = subtree.parent();
            completed.accept(subtree, hash);
        }
        peaks.add(hash);
        size++;
    }

    Hash root() {
        if (peaks.isEmpty()) {
            return MerkleTree.EMPTY_ROOT;
        }
        Hash hash = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            hash = MerkleTree.nodeHash(peaks.get(i), hash);
        }
        return hash;
    }
}
