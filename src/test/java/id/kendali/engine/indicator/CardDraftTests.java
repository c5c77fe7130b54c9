package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.calendar.Period;
import id.kendali.testing.DemonstrationPages;
import id.kendali.testing.KendaliTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a draft changes in a card besides the formula. Each test drafts for an indicator of its own. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=indicator")
class CardDraftTests {

    @Autowired
    DemonstrationPages pages;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Catalogue catalogue;

    private DraftForms forms;

    @BeforeEach
    void fillForms() {
        forms = new DraftForms(pages, mvc);
    }

    @Test
    void countsFromTheDayOnAndLeavesTheYearBeforeItsCard() {
        String draft = begin(
                "R-YAN-03",
                "2026-01-01",
                "M:RISIKO_YAN_03",
                "kartu.definisi",
                "Definisi yang baru.",
                "kartu.desimal",
                "1",
                "kartu.penanggungJawab",
                "",
                "kartu.penanggungJawabInggris",
                "");
        assertThat(forms.page("perencana", draft)
                        .select("#kartu-berubah tbody tr")
                        .eachText())
                .hasSize(4)
                .anyMatch(row -> row.startsWith("Definisi") && row.endsWith("Definisi yang baru."))
                .anyMatch(row -> row.startsWith("Desimal") && row.endsWith(" 1"))
                .anyMatch(row -> row.startsWith("Penanggung jawab") && row.endsWith(" —"));
        forms.step("perencana", draft, "ajukan", 0);
        assertThat(forms.step("perencana", draft, "terbit", 1))
                .as("by its author")
                .hasStatus(403);
        assertThat(forms.step("ditjenpas", draft, "terbit", 1)).hasStatus3xxRedirection();

        Indicator old = version("R-YAN-03", "QUARTER-2025-10-01");
        Indicator young = version("R-YAN-03", "QUARTER-2026-01-01");
        assertThat(young.definition().id()).isEqualTo("Definisi yang baru.");
        assertThat(young.definition().en()).isEqualTo(old.definition().en());
        assertThat(young.decimals()).isOne();
        assertThat(young.responsible()).isEmpty();
        assertThat(young.legalBasis()).isEqualTo(old.legalBasis());
        assertThat(old.version()).isOne();
        assertThat(old.definition().id()).isNotEqualTo("Definisi yang baru.");
        assertThat(old.responsible()).isPresent();

        Document card = forms.page("auditor", "/katalog/R-YAN-03");
        assertThat(card.select("#versi tbody tr").eachText().get(0)).contains("sejak 1 Jan 2026", "Perencana");
        String former = card.select("#versi a[href$=/versi/1]").attr("href");
        assertThat(forms.page("auditor", former).select("main").text())
                .contains(old.definition().id(), "Versi lama: berlaku 1 Jan 2025 sampai 31 Des 2025")
                .doesNotContain("Definisi yang baru.");
        assertThat(forms.page("auditor", "/katalog/R-YAN-03/versi/2")
                        .select("main")
                        .text())
                .contains("Perubahan kartu", "Definisi yang baru.", "Penerbit", DraftForms.REASON);
        assertThat(pages.get(mvc, "auditor", "/katalog/R-YAN-03/versi/9")).hasStatus(404);
    }

    @Test
    void namesEveryFaultBesideItsFieldAndKeepsWhatIsTyped() {
        MvcTestResult answer = save(
                "/katalog/R-YAN-04/rancangan",
                "2094-01-01",
                "M:RISIKO_YAN_04",
                "kartu.desimal",
                "2,5",
                "kartu.polaritas",
                "SIDEWAYS",
                "kartu.definisi",
                " ",
                "kartu.satuan",
                "kasus baru",
                "kartu.skalaTerkecil",
                "100",
                "kartu.skalaTerbesar",
                "10");
        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(DraftForms.text(answer));
        assertThat(faultOf(page, "kartu.desimal")).contains("“2,5” bukan banyaknya desimal. Isi angka 0 sampai 6.");
        assertThat(faultOf(page, "kartu.polaritas")).contains("Pilih salah satu dari daftar.");
        assertThat(faultOf(page, "kartu.definisi")).contains("Isi dengan 1 sampai");
        assertThat(faultOf(page, "kartu.skalaTerbesar")).contains("Skala dari 100 sampai 10 tidak naik.");
        assertThat(page.select("[name=kartu.desimal]").val()).isEqualTo("2,5");
        assertThat(page.select("[name=kartu.satuan]").val()).isEqualTo("kasus baru");
        assertThat(catalogue.versions("R-YAN-04")).hasSize(1);
    }

    @Test
    void leavesADirectionForWhichBandsAreWritten() {
        MvcTestResult answer =
                save("/katalog/IKK-19.1/rancangan", "2094-01-01", "M:RB_AKSI_TERLAKSANA", "kartu.polaritas", "LOWER");
        assertThat(answer).hasStatus(422);
        assertThat(faultOf(Jsoup.parse(DraftForms.text(answer)), "kartu.polaritas"))
                .contains("Batas toleransi");
    }

    @Test
    void changesNamesTargetToleranceAndFrequency() {
        String draft = begin(
                "R-UMUM-01",
                "2094-01-01",
                "M:RISIKO_UMUM_01",
                "kartu.namaSingkat",
                "Nama uji",
                "kartu.target",
                "90",
                "kartu.toleransi",
                "85,5",
                "kartu.toleransiJauh",
                "75",
                "kartu.frekuensi",
                "SEMESTER");
        assertThat(forms.page("perencana", draft)
                        .select("#kartu-berubah tbody tr")
                        .eachText())
                .hasSize(5)
                .anyMatch(row -> row.startsWith("Nama singkat") && row.endsWith("Nama uji"))
                .anyMatch(row -> row.startsWith("Batas toleransi") && row.endsWith("85,5"))
                .anyMatch(row -> row.startsWith("Diukur") && row.endsWith("semesteran"));
        forms.step("perencana", draft, "ajukan", 0);
        assertThat(forms.step("ditjenpas", draft, "terbit", 1)).hasStatus3xxRedirection();

        Indicator young = version("R-UMUM-01", "QUARTER-2094-01-01");
        assertThat(young.shortName().id()).isEqualTo("Nama uji");
        assertThat(young.shortName().en())
                .isEqualTo(
                        version("R-UMUM-01", "QUARTER-2025-01-01").shortName().en());
        assertThat(young.frequency()).contains(Frequency.SEMESTER);
        assertThat(young.standing(new BigDecimal("80"))).isEqualTo(Standing.BELOW);
        assertThat(young.standing(new BigDecimal("70"))).isEqualTo(Standing.FAR_BELOW);
        assertThat(young.standing(new BigDecimal("90"))).isEqualTo(Standing.REACHED);
    }

    @Test
    void keepsWhatIsTypedWhileTheKindOfFormulaIsChosen() {
        MvcTestResult answer = save(
                "/katalog/R-BMN-01/rancangan",
                "2094-01-01",
                "M:RISIKO_BMN_01",
                "kartu.definisi",
                "Belum disimpan.",
                "ganti",
                FormulaForms.RATIO);
        assertThat(answer).hasStatusOk();
        Document page = Jsoup.parse(DraftForms.text(answer));
        assertThat(page.select(".k-tabs [aria-current]").val()).isEqualTo(FormulaForms.RATIO);
        assertThat(page.select("[name=jenis]").val()).isEqualTo(FormulaForms.RATIO);
        assertThat(page.select("select[name=pembilang]")).hasSize(1);
        assertThat(page.select("[name=kartu.definisi]").val()).isEqualTo("Belum disimpan.");
        assertThat(page.select("[name=berlaku]").val()).isEqualTo("2094-01-01");
        assertThat(page.select("[name=alasan]").val()).isEqualTo(DraftForms.REASON);
        assertThat(page.select("[name=ungkapan], [name='masukan[0].nama']")).isEmpty();
    }

    @Test
    void namesWhatDoesNotFitOfTargetAndTolerance() {
        MvcTestResult answer = save(
                "/katalog/IKK-19.1/rancangan",
                "2094-01-01",
                "M:RB_AKSI_TERLAKSANA",
                "kartu.target",
                "seratus",
                "kartu.toleransi",
                "75",
                "kartu.toleransiJauh",
                "85");
        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(DraftForms.text(answer));
        assertThat(faultOf(page, "kartu.target")).contains("“seratus” bukan angka");
        assertThat(faultOf(page, "kartu.toleransiJauh")).contains("75 dan 85 tidak searah");

        MvcTestResult half =
                save("/katalog/IKK-19.1/rancangan", "2094-01-01", "M:RB_AKSI_TERLAKSANA", "kartu.toleransiJauh", "");
        assertThat(faultOf(Jsoup.parse(DraftForms.text(half)), "kartu.toleransiJauh"))
                .contains("Isi kedua batas toleransi");
    }

    @Test
    void keepsTheFrequencyWhileThereAreFiguresOfIt() {
        String draft =
                begin("IKK-19.1", "2025-02-01", "M:RB_AKSI_TERLAKSANA", "kartu.frekuensi", Frequency.QUARTER.name());
        forms.step("perencana", draft, "ajukan", 0);
        MvcTestResult refused = forms.step("ditjenpas", draft, "terbit", 1);
        assertThat(refused).hasStatus(409);
        assertThat(DraftForms.text(refused)).contains("Sudah ada angka untuk").contains("frekuensi yang lama");
        assertThat(catalogue.versions("IKK-19.1")).hasSize(1);
        assertThat(forms.step("perencana", draft, "cabut", 1)).hasStatus3xxRedirection();
    }

    @Test
    void refusesToPublishOnAVersionThatItsAuthorsHaveNotSeen() {
        String first = begin("R-TU-01", "2094-01-01", "M:RISIKO_TU_01", "kartu.satuan", "berkas");
        List<String> other = form("2094-04-01", "M:RISIKO_TU_01", "kartu.desimal", "3");
        String second = forms.post("perencana.aceh", "/katalog/R-TU-01/rancangan", other.toArray(String[]::new))
                .getResponse()
                .getHeader("Location");
        forms.step("perencana", first, "ajukan", 0);
        forms.step("perencana.aceh", second, "ajukan", 0);
        assertThat(forms.step("ditjenpas", first, "terbit", 1)).hasStatus3xxRedirection();

        MvcTestResult stale = forms.step("ditjenpas", second, "terbit", 1);
        assertThat(stale).hasStatus(409);
        assertThat(DraftForms.text(stale)).contains("disusun atas versi 1, sedangkan versi 2 sudah terbit");
        assertThat(forms.page("ditjenpas", second).select(".k-alert").text()).contains("disusun atas versi 1");
        assertThat(catalogue.versions("R-TU-01")).hasSize(2);

        forms.step("ditjenpas", second, "kembalikan", 1);
        Document again = forms.page("perencana.aceh", second + "/ubah");
        assertThat(again.select(".k-alert").text()).contains("Versi 2 terbit setelah rancangan ini disusun");
        assertThat(again.select("[name=kartu.satuan]").val()).as("of version 2").isEqualTo("berkas");
        assertThat(again.select("[name=kartu.desimal]").val())
                .as("of the draft")
                .isEqualTo("3");
        assertThat(forms.post("perencana.aceh", second + "/ubah", sent(again))).hasStatus3xxRedirection();
        forms.step("perencana.aceh", second, "ajukan", 3);
        assertThat(forms.step("ditjenpas", second, "terbit", 4)).hasStatus3xxRedirection();
        Indicator newest = catalogue.indicator("R-TU-01").orElseThrow();
        assertThat(newest.unit()).isEqualTo("berkas");
        assertThat(newest.decimals()).isEqualTo(3);
    }

    @Test
    void showsBothCardsToWhoSavesOnAStaleText() {
        String draft = begin("R-SDM-01", "2094-01-01", "M:RISIKO_SDM_01", "kartu.satuan", "orang");
        List<String> theirs = form("2094-01-01", "M:RISIKO_SDM_01", "kartu.polaritas", "RANGE");
        assertThat(forms.save("perencana.aceh", draft, 0, theirs)).hasStatus3xxRedirection();
        List<String> mine = new ArrayList<>(sentList(forms.page("perencana", draft + "/ubah")));
        mine.set(mine.indexOf("versi") + 1, "0");
        mine.set(mine.indexOf("kartu.polaritas") + 1, "LOWER");
        mine.set(mine.indexOf("kartu.penanggungJawab") + 1, "");
        mine.set(mine.indexOf("kartu.penanggungJawabInggris") + 1, "");
        MvcTestResult stale = forms.post("perencana", draft + "/ubah", mine.toArray(String[]::new));
        assertThat(stale).hasStatus(409);
        Document page = Jsoup.parse(DraftForms.text(stale));
        assertThat(page.select("#banding tr.sel").eachText())
                .hasSize(3)
                .anyMatch(row ->
                        row.startsWith("Arah") && row.endsWith("makin rendah makin baik baik di dalam rentang target"))
                .anyMatch(row -> row.startsWith("Penanggung jawab") && row.contains(" — "));
        assertThat(forms.post("perencana", draft + "/ubah", sent(page))).hasStatus3xxRedirection();
        assertThat(forms.page("perencana", draft).select("#kartu-berubah tr").text())
                .contains("makin rendah makin baik", "Penanggung jawab");
    }

    private String begin(String indicator, String from, String source, String... card) {
        MvcTestResult answer = save("/katalog/" + indicator + "/rancangan", from, source, card);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getHeader("Location");
    }

    private MvcTestResult save(String address, String from, String source, String... card) {
        return forms.post("perencana", address, form(from, source, card).toArray(String[]::new));
    }

    private static List<String> form(String from, String source, String... card) {
        List<String> form = DraftForms.form(from, "nilai * 2", source);
        form.addAll(List.of(card));
        return form;
    }

    private Indicator version(String code, String period) {
        return catalogue.indicator(code, Period.parse(period)).orElseThrow();
    }

    private static String faultOf(Document page, String field) {
        Element input = page.select("[name=" + field + "]").first();
        return page.select("#" + input.id().replace(".", "\\.") + "-error").text();
    }

    /** Every field of the form that changes a draft, as a browser would send it. */
    private static String[] sent(Document page) {
        return sentList(page).toArray(String[]::new);
    }

    private static List<String> sentList(Document page) {
        List<String> sent = new ArrayList<>();
        for (Element field : page.select("form[action$=/ubah] [name]:not([name=_csrf], button)")) {
            if (!field.attr("type").equals("checkbox") && !field.attr("name").startsWith("_")) {
                Element option = field.select("option[selected]").first();
                sent.add(field.attr("name"));
                sent.add(field.tagName().equals("select") ? option == null ? "" : option.val() : field.val());
            }
        }
        return sent;
    }
}
