package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class NamesDifferTests {

    private final Rule rule = new NamesDiffer();

    @Test
    void leavesARepeatedNameOfTheRealPlanToItsOwnRule() {
        assertThat(rule.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsACodeWithTwoNames() {
        assertThat(WordingPlans.withCascade().and("kro_ro.csv", """
                                sk_code,sk_name,ikk_code,ikk_name
                                SK 1,Meningkatnya mutu layanan,IKK 1.2,Persentase pengaduan yang selesai
                                """).checkedBy(rule))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.fingerprint()).isEqualTo("NAMES_DIFFER|ELEMENT|SK 1");
                    assertThat(found.first())
                            .isEqualTo(new Place("kro_ro.csv", 2, "sk_name", "3.2", "Meningkatnya mutu layanan"));
                    assertThat(found.second())
                            .isEqualTo(new Place(
                                    "strategy.yaml",
                                    null,
                                    "sasaran_kegiatan[0].name",
                                    "Bab II",
                                    "Meningkatnya kualitas layanan"));
                });
    }

    @Test
    void findsADescriptionUnderAnotherName() {
        assertThat(WordingPlans.withCascade().and("indices.yaml", """
                                indices:
                                  - {code: IKK 1.2, name: Persentase pengaduan yang dibalas}
                                  - {code: LAIN, name: Indeks yang lain}
                                """).checkedBy(rule))
                .extracting(Contradiction::second)
                .containsExactly(new Place(
                        "indices.yaml", null, "indices[0].name", "1.1.3", "Persentase pengaduan yang dibalas"));
    }

    @Test
    void staysSilentAboutCapitalsPunctuationAndMissingNames() {
        assertThat(WordingPlans.withCascade().and("kro_ro.csv", """
                                sk_code,sk_name,ikk_code,ikk_name
                                SK 1,MENINGKATNYA Kualitas Layanan.,IKK 1.2,
                                """).checkedBy(rule))
                .isEmpty();
    }
}
