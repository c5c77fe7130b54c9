package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class FunctionMissingTests {

    private static final String ORGANISATION = """
            functions: [{code: A, name: pembinaan}, {code: B, name: pengawasan}]
            units:
              - code: U
                sub_bidang:
                  - code: S
                    name: Bidang S
                    functions_printed: [%s]
                  - code: T
                    name: Bidang T
            """;

    private final Rule rule = new FunctionMissing();

    @Test
    void findsTheFunctionThatTheDutiesGiveAndTheOrganisationDoesNot() {
        assertThat(rule.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("FUNCTION_MISSING|UNIT|YANBIN-NAPI-ANAK-BINAAN PENGAWASAN");
            assertThat(found.severity()).isEqualTo(Severity.MODERATE);
            assertThat(found.first())
                    .isEqualTo(new Place(
                            "organisation.yaml",
                            null,
                            "units[3].sub_bidang[1].functions_printed",
                            "1.1.2, Bidang Pembinaan Narapidana dan Anak Binaan",
                            "—"));
            assertThat(found.second().file()).isEqualTo("monitoring_duties.yaml");
            assertThat(found.second().column()).isEqualTo("duties[1].task");
            assertThat(found.second().value()).contains("pengawasan, dan pengendalian tugas teknis");
        });
    }

    @Test
    void setsTheListOfFunctionsAgainstItIfNoDutyNamesIt() {
        assertThat(WordingPlans.with("organisation.yaml", ORGANISATION.formatted("{function: A}"))
                        .checkedBy(rule))
                .extracting(Contradiction::second)
                .containsExactly(new Place("organisation.yaml", null, "functions[1].name", "1.1.2", "pengawasan"));
    }

    @Test
    void staysSilentAboutACompletePrintAndAPartThatPrintsNone() {
        assertThat(WordingPlans.with("organisation.yaml", ORGANISATION.formatted("{function: B}, {function: A}"))
                        .checkedBy(rule))
                .isEmpty();
    }
}
