package id.kendali.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTests {

    private final MerkleVectors vectors = MerkleVectors.read();
    private final RememberedTree grown = RememberedTree.of(vectors.leaves());
    private final MerkleTree tree = grown.tree();

    @Test
    void readsEveryVector() {
        assertThat(vectors.leaves()).hasSize(8);
        assertThat(vectors.roots()).hasSize(9);
        assertThat(vectors.inclusion()).hasSize(6);
        assertThat(vectors.consistency()).hasSize(6);
    }

    @Test
    void givesTheRootOfEverySize() {
        for (int size = 0; size <= 8; size++) {
            assertThat(tree.root(size)).isEqualTo(vectors.roots().get(size));
            assertThat(RememberedTree.of(vectors.leaves().subList(0, size)).edgeRoot())
                    .isEqualTo(vectors.roots().get(size));
        }
    }

    @Test
    void givesThePathOfEveryInclusion() {
        for (MerkleVectors.Path expected : vectors.inclusion()) {
            InclusionProof proof = tree.inclusion(expected.from(), expected.to());
            assertThat(proof.path()).isEqualTo(expected.hashes());
            assertThat(proof.leaf())
                    .isEqualTo(MerkleTree.leafHash(vectors.leaves().get((int) expected.from())));
            assertThat(proof.leadsTo(vectors.roots().get((int) expected.to()))).isTrue();
        }
    }

    @Test
    void givesThePathOfEveryConsistency() {
        for (MerkleVectors.Path expected : vectors.consistency()) {
            ConsistencyProof proof = tree.consistency(expected.from(), expected.to());
            assertThat(proof.path()).isEqualTo(expected.hashes());
            assertThat(proof.connects(
                            vectors.roots().get((int) expected.from()),
                            vectors.roots().get((int) expected.to())))
                    .isTrue();
        }
    }

    @Test
    void namesTheSideOfEachStep() {
        InclusionProof proof = tree.inclusion(5, 8);
        assertThat(proof.steps()).extracting(InclusionProof.Step::fromLeft).containsExactly(true, false, true);
        assertThat(proof.computedRoot()).isEqualTo(vectors.roots().get(8));
    }

    @Test
    void rejectsAPathOfAnotherLength() {
        InclusionProof proof = tree.inclusion(2, 3);
        List<Hash> longer = List.of(proof.path().get(0), proof.path().get(0));
        assertThat(new InclusionProof(2, 3, proof.leaf(), longer)
                        .leadsTo(vectors.roots().get(3)))
                .isFalse();
        assertThat(new InclusionProof(2, 3, proof.leaf(), List.of())
                        .leadsTo(vectors.roots().get(3)))
                .isFalse();
    }

    @Test
    void rejectsSizesThatDoNotExist() {
        assertThatThrownBy(() -> tree.inclusion(8, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(0, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ConsistencyProof(3, 3, List.of())
                        .connects(vectors.roots().get(3), vectors.roots().get(4)))
                .isFalse();
        assertThat(new ConsistencyProof(3, 7, List.of())
                        .connects(vectors.roots().get(3), vectors.roots().get(7)))
                .isFalse();
    }
}
