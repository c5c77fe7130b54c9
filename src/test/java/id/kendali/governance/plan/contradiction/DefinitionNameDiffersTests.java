package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class DefinitionNameDiffersTests {

    private final Rule rule = new DefinitionNameDiffers();

    @Test
    void findsDefinitionsOfAnotherScope() {
        assertThat(rule.check(MalukuUtara.plan()))
                .extracting(Contradiction::fingerprint)
                .containsExactly(
                        "DEFINITION_NAME_DIFFERS|INDICATOR|IKK 19.1", "DEFINITION_NAME_DIFFERS|INDICATOR|IKK 19.2");
        Contradiction reform = rule.check(MalukuUtara.plan()).get(0);
        assertThat(reform.first())
                .isEqualTo(new Place(
                        "strategy.yaml",
                        null,
                        "sasaran_kegiatan[1].indicators[0].name",
                        "Bab II",
                        "Persentase pelaksanaan rencana aksi reformasi birokrasi di lingkup kewilayahan"));
        assertThat(reform.second())
                .isEqualTo(new Place(
                        "indices.yaml",
                        null,
                        "indices[1].name",
                        "1.1.3 SK.2 IKK.1",
                        "Persentase Pelaksanaan Rencana Aksi Reformasi Birokrasi di lingkup UPT Pemasyarakatan"));
    }

    @Test
    void findsAnotherScope() {
        assertThat(WordingPlans.withCascade().and("indices.yaml", """
                                indices:
                                  - code: KUNJUNGAN
                                    name: Indeks kepuasan layanan kunjungan di UPT
                                """).checkedBy(rule))
                .extracting(found -> found.subject().key())
                .containsExactly("IKK 1.1");
    }

    @Test
    void staysSilentAboutOwnDefinitionsAndOtherIndicators() {
        assertThat(WordingPlans.withCascade().and("indices.yaml", """
                                indices:
                                  - code: KUNJUNGAN
                                    name: Indeks Kepuasan Layanan Kunjungan di Wilayah
                                  - code: KUNJUNGAN-UPT
                                    name: Indeks kepuasan layanan kunjungan di UPT
                                  - code: ADUAN
                                    name: Persentase pengaduan yang dibalas
                                """).checkedBy(rule))
                .isEmpty();
    }
}
