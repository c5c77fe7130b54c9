package id.kendali.platform.ledger;

import java.util.Iterator;
import java.util.List;

/**
 * Shows that the tree of a later head only grew out of the tree of an earlier one: nothing in it was changed, taken out
 * or put in between.
 */
public record ConsistencyProof(long first, long second, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Recomputes both roots from the path (RFC 9162, section 2.1.4.2) and compares. */
    public boolean connects(Hash firstRoot, Hash secondRoot) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        boolean firstIsComplete = Long.bitCount(first) == 1;
        if (path.isEmpty()) {
            return false;
        }
        Iterator<Hash> rest = path.iterator();
        long node = first - 1;
        long last = second - 1;
        int complete = Long.numberOfTrailingZeros(~node);
        node >>= complete;
        last >>= complete;
        Hash start = firstIsComplete ? firstRoot : rest.next();
        Hash former = start;
        Hash later = start;
        while (rest.hasNext()) {
            Hash sibling = rest.next();
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                former = MerkleTree.nodeHash(sibling, former);
                later = MerkleTree.nodeHash(sibling, later);
                int idle = Long.numberOfTrailingZeros(node);
                node >>= idle;
                last >>= idle;
            } else {
                later = MerkleTree.nodeHash(later, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && former.equals(firstRoot) && later.equals(secondRoot);
    }
}
