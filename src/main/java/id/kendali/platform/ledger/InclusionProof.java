package id.kendali.platform.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a leaf is part of the tree of a signed head, without the other leaves.
 *
 * @param index of the leaf, counted from 0
 * @param size of the tree
 * @param leaf hash of the leaf
 * @param path hashes beside the way from the leaf up to the root
 */
public record InclusionProof(long index, long size, Hash leaf, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Recomputes the root from the leaf and compares. */
    public boolean leadsTo(Hash root) {
        return fits() && computedRoot().equals(root);
    }

    /** The root that leaf and path give. */
    public Hash computedRoot() {
        List<Step> steps = steps();
        return steps.isEmpty() ? leaf : steps.get(steps.size() - 1).result();
    }

    /** The computation step by step (RFC 9162, section 2.1.3.2). */
    public List<Step> steps() {
        if (!fits()) {
            throw new IllegalStateException("The path does not fit leaf %d of %d".formatted(index, size));
        }
        List<Step> steps = new ArrayList<>();
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            boolean fromLeft = (node & 1) == 1 || node == last;
            if (fromLeft) {
                hash = MerkleTree.nodeHash(sibling, hash);
                int idle = Long.numberOfTrailingZeros(node);
                node >>= idle;
                last >>= idle;
            } else {
                hash = MerkleTree.nodeHash(hash, sibling);
            }
            steps.add(new Step(fromLeft, sibling, hash));
            node >>= 1;
            last >>= 1;
        }
        return List.copyOf(steps);
    }

    private boolean fits() {
        return index >= 0 && index < size && path.size() == MerkleTree.pathLength(index, size);
    }

    /**
     * One step towards the root.
     *
     * @param fromLeft whether the sibling stands on the left
     * @param result hash of both together
     */
    public record Step(boolean fromLeft, Hash sibling, Hash result) {}
}
