package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Cascade.Element;
import id.kendali.governance.plan.document.Cascade.Kind;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyTreeTests {

    static Stream<PlanDocument> plans() {
        return Stream.of(MalukuUtara.plan(), new PlanOfAnotherRegion().document());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void losesNoElement(PlanDocument plan) {
        Cascade cascade = plan.cascade();
        assertThat(StrategyTree.of(cascade).stream().flatMap(StrategyTree::all)).containsAll(cascade.elements());
    }

    @Test
    void putsTheActivityBetweenAProgrammeAndItsGoals() {
        List<StrategyTree> tree = StrategyTree.of(MalukuUtara.plan().cascade());
        assertThat(tree)
                .singleElement()
                .satisfies(vision -> assertThat(way(vision, "SK 17"))
                        .containsExactly(
                                Kind.VISI,
                                Kind.MISI,
                                Kind.TUJUAN,
                                Kind.SASARAN_STRATEGIS,
                                Kind.PROGRAM,
                                Kind.KEGIATAN,
                                Kind.SASARAN_KEGIATAN));
    }

    @Test
    void keepsGoalsOfTheActivityThatNameNoProgrammeBelowTheActivity() {
        PlanNode strategy = new PlanNode(
                "strategy.yaml",
                "",
                Map.of(
                        "activity", Map.of("code", "6170", "name", "Penyelenggaraan"),
                        "sasaran_kegiatan", List.of(Map.of("code", "SK 1", "name", "Mutu"))));
        List<StrategyTree> tree = StrategyTree.of(new PlanDocument(List.of(), List.of(strategy)).cascade());
        assertThat(tree)
                .singleElement()
                .satisfies(activity -> assertThat(activity.all())
                        .extracting(Element::kind)
                        .containsExactly(Kind.KEGIATAN, Kind.SASARAN_KEGIATAN));
    }

    private static List<Kind> way(StrategyTree tree, String code) {
        if (tree.element().code().equals(code)) {
            return List.of(tree.element().kind());
        }
        return tree.below().stream()
                .map(below -> way(below, code))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> Stream.concat(Stream.of(tree.element().kind()), found.stream())
                        .toList())
                .orElse(List.of());
    }
}
