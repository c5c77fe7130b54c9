package id.kendali.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold for trees of every size, checked against the definition of RFC 9162 written down plainly. */
class MerkleTreePropertyTests {

    private static final int LARGEST = 300;
    private static final List<byte[]> LEAVES =
            IntStream.range(0, LARGEST).mapToObj(MerkleTreePropertyTests::leaf).toList();
    private static final RememberedTree GROWN = RememberedTree.of(LEAVES);
    private static final MerkleTree TREE = GROWN.tree();

    @Property(tries = 200)
    void rootFollowsTheDefinition(@ForAll @IntRange(max = LARGEST) int size) {
        assertThat(TREE.root(size)).isEqualTo(definedRoot(LEAVES.subList(0, size)));
    }

    @Property(tries = 200)
    void edgeContinuesFromStoredPeaks(@ForAll @IntRange(min = 1, max = LARGEST) int size) {
        List<Hash> peaks =
                Subtree.covering(0, size).stream().map(GROWN.nodes()::get).toList();
        Frontier continued = new Frontier(size, peaks);
        assertThat(continued.root()).isEqualTo(TREE.root(size));
        for (int index = size; index < Math.min(LARGEST, size + 9); index++) {
            continued.append(
                    MerkleTree.leafHash(LEAVES.get(index)),
                    (subtree, hash) -> assertThat(hash).isEqualTo(GROWN.nodes().get(subtree)));
        }
        assertThat(continued.root()).isEqualTo(TREE.root(continued.size()));
    }

    @Property
    void everyLeafIsProvenInEveryTree(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST - 1) int index) {
        Assume.that(index < size);
        InclusionProof proof = TREE.inclusion(index, size);
        assertThat(proof.leadsTo(TREE.root(size))).isTrue();
        assertThat(proof.path()).hasSizeLessThanOrEqualTo(9);
    }

    @Property
    void noOtherLeafPassesAsTheProvenOne(
            @ForAll @IntRange(min = 2, max = LARGEST) int size,
            @ForAll @IntRange(max = LARGEST - 1) int index,
            @ForAll @IntRange(max = LARGEST - 1) int other) {
        Assume.that(index < size && other < size && index != other);
        InclusionProof proof = TREE.inclusion(index, size);
        Hash foreign = MerkleTree.leafHash(LEAVES.get(other));
        assertThat(new InclusionProof(index, size, foreign, proof.path()).leadsTo(TREE.root(size)))
                .isFalse();
        assertThat(new InclusionProof(other, size, proof.leaf(), proof.path()).leadsTo(TREE.root(size)))
                .isFalse();
    }

    @Property
    void everyTreeIsConsistentWithEveryEarlierOne(
            @ForAll @IntRange(min = 1, max = LARGEST) int first, @ForAll @IntRange(min = 1, max = LARGEST) int second) {
        Assume.that(first <= second);
        ConsistencyProof proof = TREE.consistency(first, second);
        assertThat(proof.connects(TREE.root(first), TREE.root(second))).isTrue();
    }

    @Property
    void noRewrittenTreeIsConsistent(
            @ForAll @IntRange(min = 2, max = LARGEST) int first,
            @ForAll @IntRange(min = 2, max = LARGEST) int second,
            @ForAll @IntRange(max = LARGEST - 1) int changed) {
        Assume.that(first < second && changed < first);
        List<byte[]> rewritten = new ArrayList<>(LEAVES.subList(0, second));
        rewritten.set(changed, new byte[] {1});
        MerkleTree other = RememberedTree.of(rewritten).tree();
        assertThat(other.consistency(first, second).connects(TREE.root(first), other.root(second)))
                .isFalse();
        assertThat(TREE.consistency(first, second).connects(TREE.root(first), other.root(second)))
                .isFalse();
    }

    private static byte[] leaf(int number) {
        return ByteBuffer.allocate(4).putInt(number * 7919).array();
    }

    private static Hash definedRoot(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Hash.sha256();
        }
        if (leaves.size() == 1) {
            return Hash.sha256(new byte[] {0}, leaves.get(0));
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Hash.sha256(
                new byte[] {1},
                definedRoot(leaves.subList(0, split)).bytes(),
                definedRoot(leaves.subList(split, leaves.size())).bytes());
    }
}
