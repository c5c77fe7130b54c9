package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionTwiceTests {

    private final Rule rule = new FunctionTwice();

    @Test
    void findsBothFunctionsThatAreRepeated() {
        List<Contradiction> found = rule.check(MalukuUtara.plan());
        assertThat(found)
                .extracting(Contradiction::fingerprint)
                .containsExactly(
                        "FUNCTION_TWICE|UNIT|BIMKEMAS-DAMPING PENGAWASAN",
                        "FUNCTION_TWICE|UNIT|YANBIN-TAHANAN-ANAK PENGENDALIAN");
        assertThat(found).extracting(Contradiction::severity).containsExactly(Severity.MODERATE, Severity.MINOR);
        assertThat(found.get(0).first())
                .isEqualTo(new Place(
                        "organisation.yaml",
                        null,
                        "units[2].sub_bidang[1].functions_printed[1]",
                        "1.1.2, Bidang Pendampingan Klien Pemasyarakatan",
                        "ii) pengawasan"));
        assertThat(found.get(0).second().value()).isEqualTo("iii) pengawasan");
    }

    @Test
    void findsThreePrintsOnce() {
        assertThat(plan("A", "B", "A", "A").checkedBy(rule))
                .extracting(found -> found.subject().key())
                .containsExactly("S A");
    }

    @Test
    void staysSilentWhereEveryFunctionIsPrintedOnce() {
        assertThat(plan("A", "B").checkedBy(rule)).isEmpty();
    }

    private static WordingPlans plan(String... functions) {
        return WordingPlans.with(
                "organisation.yaml",
                """
                functions: [{code: A, name: pembinaan}, {code: B, name: pengawasan}]
                units:
                  - code: U
                    sub_bidang:
                      - code: S
                        name: Bidang S
                        functions_printed:
                """
                        + String.join(
                                "",
                                List.of(functions).stream()
                                        .map(function -> "          - {function: " + function + ", same_tasks: true}\n")
                                        .toList()));
    }
}
