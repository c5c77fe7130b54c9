package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.testing.DemonstrationPages;
import id.kendali.testing.KendaliTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each test drafts for an indicator of its own, because a version that is published stays. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=indicator")
class FormulaDraftTests {

    @Autowired
    DemonstrationPages pages;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    IndicatorFixture given;

    @Autowired
    StatedValues stated;

    @Autowired
    Figures figures;

    @Autowired
    Catalogue catalogue;

    private DraftForms forms;

    @BeforeEach
    void fillForms() {
        forms = new DraftForms(pages, mvc);
    }

    @Test
    void makesOfThePreviewWhatPublishingMakes() {
        UUID unit = given.unit("LAPAS-IIA-TERNATE");
        Period before = Period.parse("QUARTER-2093-10-01");
        Period after = Period.parse("QUARTER-2094-01-01");
        state("RISIKO_UMUM_02", unit, before, "40");
        state("RISIKO_UMUM_02", unit, after, "30");
        given.awaitComputed();
        String draft = forms.begin("R-UMUM-02", "2094-01-01", "nilai / 2", "RISIKO_UMUM_02");
        Document preview = forms.page("perencana", draft + "?periode=" + after);
        assertThat(preview.select("#perubahan tr:has(th:contains(Lapas Kelas IIA Ternate))")
                        .text())
                .isEqualTo("Lapas Kelas IIA Ternate 30,00 % 15,00 % −15,00");
        assertThat(value("R-UMUM-02", unit, after)).isEqualByComparingTo("30");

        assertThat(forms.post("perencana", draft + "/ajukan", "versi", "0")).hasStatus3xxRedirection();
        assertThat(forms.post("ditjenpas", draft + "/terbit", "versi", "1")).hasStatus3xxRedirection();
        given.awaitComputed();
        assertThat(value("R-UMUM-02", unit, after)).isEqualByComparingTo("15");
        assertThat(value("R-UMUM-02", unit, before)).as("the period before").isEqualByComparingTo("40");
        assertThat(forms.page("kakanwil", "/katalog/R-UMUM-02").select("#versi tbody tr"))
                .hasSize(2);
        assertThat(catalogue.indicator("R-UMUM-02", before).orElseThrow().version())
                .isOne();
    }

    @Test
    void refusesWhatWouldGoInACircle() {
        MvcTestResult answer = forms.post(
                "perencana",
                "/katalog/R-SDM-02/rancangan",
                DraftForms.form("2094-01-01", "nilai * 2", "I:R-SDM-02").toArray(String[]::new));
        assertThat(answer).hasStatus(422);
        assertThat(DraftForms.text(answer)).contains("Rumus melingkar: R-SDM-02 → R-SDM-02");
    }

    @Test
    void namesEveryFaultBesideItsField() {
        List<String> form = DraftForms.form("2025-01-01", "nilai / (2", "M:TIDAK_ADA");
        form.set(form.indexOf("alasan") + 1, "singkat");
        MvcTestResult answer = forms.post("perencana", "/katalog/R-SDM-03/rancangan", form.toArray(String[]::new));
        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(DraftForms.text(answer));
        assertThat(page.select(".k-err").eachText())
                .anyMatch(error -> error.contains("Pilih sumber masukan ini dari daftar."))
                .anyMatch(error -> error.contains("Versi 1 berlaku sejak"))
                .anyMatch(error -> error.contains("Alasan ditulis dengan 10 sampai"));
        assertThat(page.select("[name=ungkapan]").text()).as("what was typed").isEqualTo("nilai / (2");
    }

    @Test
    void refusesAFormWithoutInputsAndNumbersOfAnyLength() {
        MvcTestResult empty = forms.post(
                "perencana",
                "/katalog/R-SDM-03/rancangan",
                "jenis",
                "INDEX",
                "faktor",
                "1e999999999",
                "wilayah",
                "MEAN");
        assertThat(empty).hasStatus(422);
        assertThat(Jsoup.parse(DraftForms.text(empty)).select(".k-err").eachText())
                .anyMatch(error -> error.contains("Belum ada masukan"))
                .anyMatch(error -> error.contains("“1e999999999” bukan angka"));
    }

    @Test
    void letsNobodyPublishWithoutTheRightNorChangeADraftOfAnother() {
        String draft = forms.begin("R-SDM-04", "2094-01-01", "nilai * 2", "RISIKO_SDM_04");
        assertThat(forms.post("perencana", draft + "/terbit", "versi", "0")).hasStatus(403);
        assertThat(forms.post("kabag.tuu", draft + "/cabut", "versi", "0", "alasan", DraftForms.REASON))
                .hasStatus(403);
        assertThat(forms.page("operator.ternate", draft).select("#pratinjau"))
                .as("what others have")
                .isEmpty();
    }

    @Test
    void refusesAPublicationOfAnotherTextThanWasRead() {
        String draft = forms.begin("R-BMN-02", "2094-01-01", "nilai * 2", "RISIKO_BMN_02");
        List<String> changed = DraftForms.form("2094-01-01", "nilai * 3", "M:RISIKO_BMN_02");
        changed.addAll(List.of("versi", "0"));
        assertThat(forms.post("perencana", draft + "/ubah", changed.toArray(String[]::new)))
                .hasStatus3xxRedirection();
        assertThat(forms.post("perencana", draft + "/ajukan", "versi", "1")).hasStatus3xxRedirection();
        MvcTestResult late = forms.post("ditjenpas", draft + "/terbit", "versi", "0");
        assertThat(late).hasStatus(409);
        assertThat(DraftForms.text(late)).contains("sudah diubah atau diputuskan");
        assertThat(catalogue.versions("R-BMN-02")).hasSize(1);
        assertThat(forms.post("perencana", draft + "/cabut", "versi", "2", "alasan", "Ternyata tidak perlu."))
                .hasStatus3xxRedirection();
        assertThat(forms.page("perencana", draft).text()).contains("Dicabut", "Ternyata tidak perlu.");
    }

    @Test
    void findsIndicatorsByTheirWords() {
        assertThat(forms.page("auditor", "/katalog?kata=reformasi birokrasi").select("#katalog tbody tr"))
                .hasSize(1);
        assertThat(forms.page("auditor", "/katalog?kata=tidakada").text())
                .contains("Tidak ada indikator dengan kata itu.");
    }

    private void state(String measure, UUID unit, Period period, String value) {
        given.asSystem(() -> stated.state(List.of(new MeasureValue(
                measure,
                unit,
                "TUU-RENRB",
                period,
                new BigDecimal(value),
                StatedValues.origin("rancangan", measure, unit, period)))));
    }

    private BigDecimal value(String indicator, UUID unit, Period period) {
        return CurrentScope.call(
                Scope.system("Uji"),
                () -> figures.ofUnits(indicator, List.of(unit), period)
                        .get(unit)
                        .value());
    }
}
