package id.kendali.platform.ledger;

import java.util.HashMap;
import java.util.Map;

/** A tree that keeps the hashes of its complete subtrees in memory. */
final class RememberedTree {

    private final Map<Subtree, Hash> nodes = new HashMap<>();
    private final Frontier frontier = new Frontier();

    static RememberedTree of(Iterable<byte[]> leaves) {
        RememberedTree tree = new RememberedTree();
        leaves.forEach(leaf -> tree.append(MerkleTree.leafHash(leaf)));
        return tree;
    }

    void append(Hash leaf) {
        nodes.put(Subtree.leaf(frontier.size()), leaf);
        frontier.append(leaf, nodes::put);
    }

    Hash edgeRoot() {
        return frontier.root();
    }

    MerkleTree tree() {
        return new MerkleTree(nodes::get);
    }

    Map<Subtree, Hash> nodes() {
        return nodes;
    }
}
