package id.kendali.platform.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A complete part of the tree: the 2^level leaves from index × 2^level on. Its hash never changes again once its last
 * leaf is there, so that it can be stored.
 */
record Subtree(int level, long index) {

    Subtree {
        if (level < 0 || level > 62 || index < 0) {
            throw new IllegalArgumentException("No subtree at level %d, index %d".formatted(level, index));
        }
    }

    static Subtree leaf(long index) {
        return new Subtree(0, index);
    }

    long firstLeaf() {
        return index << level;
    }

    /** The leaf after the last one of this part. */
    long end() {
        return (index + 1) << level;
    }

    Subtree left() {
        return new Subtree(level - 1, index * 2);
    }

    Subtree right() {
        return new Subtree(level - 1, index * 2 + 1);
    }

    Subtree parent() {
        return new Subtree(level + 1, index / 2);
    }

    boolean isRight() {
        return (index & 1) == 1;
    }

    /** The complete parts, from left to right, that the leaves from first up to end (exclusive) consist of. */
    static List<Subtree> covering(long first, long end) {
        List<Subtree> parts = new ArrayList<>();
        long position = first;
        while (position < end) {
            int aligned = position == 0 ? 62 : Long.numberOfTrailingZeros(position);
            int fitting = 63 - Long.numberOfLeadingZeros(end - position);
            int level = Math.min(aligned, fitting);
            parts.add(new Subtree(level, position >> level));
            position += 1L << level;
        }
        return parts;
    }
}
