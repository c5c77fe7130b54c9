package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncompleteDefinitionTests {

    private static final String DESCRIPTIONS = """
            indices:
              - code: IKK 1.1
                name: Indeks kepuasan layanan kunjungan di wilayah
                %s
              - code: IKK 1.2
                definition: Pengaduan yang selesai
                formula: selesai / masuk
            """;

    private final Rule withoutBoth = new IncompleteDefinition(IncompleteDefinition.Lack.DEFINITION_AND_FORMULA);
    private final Rule withoutDefinition = new IncompleteDefinition(IncompleteDefinition.Lack.DEFINITION);
    private final Rule withoutFormula = new IncompleteDefinition(IncompleteDefinition.Lack.FORMULA);

    @Test
    void findsTheIndexThatHasTargetsOnly() {
        assertThat(withoutBoth.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("WITHOUT_DEFINITION_AND_FORMULA|INDICATOR|IKK 17.1");
            assertThat(found.severity()).isEqualTo(Severity.SEVERE);
            assertThat(found.first())
                    .isEqualTo(new Place("indicator_targets.csv", 2, "target", "III.1", "target 2025–2029"));
            assertThat(found.second())
                    .isEqualTo(
                            new Place("indices.yaml", null, "indices[3].definition", "1.1.3, definisi dan rumus", "—"));
        });
        assertThat(withoutDefinition.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsTheIndexWhoseFormulaIsStillBeingDrawnUp() {
        assertThat(withoutFormula.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("WITHOUT_FORMULA|INDICATOR|IKK 19.2");
            assertThat(found.second())
                    .isEqualTo(new Place("indices.yaml", null, "indices[2].formula_printed", "1.1.3, rumus", "—"));
        });
    }

    @Test
    void findsAFormulaWithoutDefinitionAndAnIndicatorThatIsNotDescribedAtAll() {
        assertThat(WordingPlans.withCascade()
                        .and("indices.yaml", DESCRIPTIONS.formatted("aggregation: mean"))
                        .checkedBy(withoutDefinition))
                .extracting(found -> found.subject().key())
                .containsExactly("IKK 1.1");
        assertThat(WordingPlans.withCascade().and("indices.yaml", """
                                indices:
                                  - code: LAIN
                                    name: Indeks yang lain
                                """).checkedBy(withoutBoth))
                .extracting(found -> found.second().file())
                .containsExactly("indices.yaml", "indices.yaml");
    }

    @Test
    void staysSilentAboutCompleteDescriptionsAndAPlanThatDescribesNone() {
        WordingPlans complete = WordingPlans.withCascade()
                .and("indices.yaml", DESCRIPTIONS.formatted("definition: Kepuasan\n    steps: [{text: rata-rata}]"));
        for (Rule rule : List.of(withoutBoth, withoutDefinition, withoutFormula)) {
            assertThat(complete.checkedBy(rule)).isEmpty();
            assertThat(WordingPlans.withCascade().checkedBy(rule)).isEmpty();
        }
    }
}
