package id.kendali.platform.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The history tree of RFC 9162 (section 2.1): hashes, roots and proofs over the hashes of complete subtrees, wherever
 * those are kept.
 */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    static final Hash EMPTY_ROOT = Hash.sha256();

    private final Nodes nodes;

    MerkleTree(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Knows the hash of every complete subtree, leaves included. */
    @FunctionalInterface
    interface Nodes {

        Hash hash(Subtree subtree);
    }

    static Hash leafHash(byte[] data) {
        return Hash.sha256(new byte[] {LEAF}, data);
    }

    static Hash leafHash(Hash digest) {
        return Hash.combine(LEAF, digest);
    }

    static Hash nodeHash(Hash left, Hash right) {
        return Hash.combine(NODE, left, right);
    }

    /** The root of the first leaves, as many as size says. */
    Hash root(long size) {
        return size == 0 ? EMPTY_ROOT : hash(new Range(0, size));
    }

    InclusionProof inclusion(long index, long size) {
        Hash leaf = nodes.hash(Subtree.leaf(index));
        return new InclusionProof(
                index,
                size,
                leaf,
                inclusionRanges(index, size).stream().map(this::hash).toList());
    }

    ConsistencyProof consistency(long first, long second) {
        return new ConsistencyProof(
                first,
                second,
                consistencyRanges(first, second).stream().map(this::hash).toList());
    }

    /** The complete subtrees that a proof of inclusion is made of, so that they can be fetched at once. */
    static List<Subtree> subtreesForInclusion(long index, long size) {
        List<Subtree> needed = subtrees(inclusionRanges(index, size));
        needed.add(Subtree.leaf(index));
        return needed;
    }

    /** The complete subtrees that a proof of consistency is made of. */
    static List<Subtree> subtreesForConsistency(long first, long second) {
        return subtrees(consistencyRanges(first, second));
    }

    static int pathLength(long index, long size) {
        return inclusionRanges(index, size).size();
    }

    private static List<Subtree> subtrees(List<Range> ranges) {
        List<Subtree> needed = new ArrayList<>();
        ranges.forEach(range -> needed.addAll(Subtree.covering(range.first, range.end)));
        return needed;
    }

    private static List<Range> inclusionRanges(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No leaf %d in a tree of %d".formatted(index, size));
        }
        List<Range> path = new ArrayList<>();
        Range range = new Range(0, size);
        while (range.length() > 1) {
            Range left = range.left();
            Range right = range.right();
            boolean goesLeft = index < left.end;
            path.add(0, goesLeft ? right : left);
            range = goesLeft ? left : right;
        }
        return path;
    }

    private static List<Range> consistencyRanges(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("No consistency between sizes %d and %d".formatted(first, second));
        }
        List<Range> path = new ArrayList<>();
        Range range = new Range(0, second);
        while (range.end != first) {
            Range left = range.left();
            Range right = range.right();
            boolean goesLeft = first <= left.end;
            path.add(0, goesLeft ? right : left);
            range = goesLeft ? left : right;
        }
        if (range.first > 0) {
            path.add(0, range);
        }
        return path;
    }

    private Hash hash(Range range) {
        List<Subtree> parts = Subtree.covering(range.first, range.end);
        Hash hash = nodes.hash(parts.get(parts.size() - 1));
        for (int i = parts.size() - 2; i >= 0; i--) {
            hash = nodeHash(nodes.hash(parts.get(i)), hash);
        }
        return hash;
    }

    /** Leaves from first up to end (exclusive), as the recursion of the RFC splits them. */
    private record Range(long first, long end) {

        long length() {
            return end - first;
        }

        private long split() {
            return first + Long.highestOneBit(length() - 1);
        }

        Range left() {
            return new Range(first, split());
        }

        Range right() {
            return new Range(split(), end);
        }
    }
}
