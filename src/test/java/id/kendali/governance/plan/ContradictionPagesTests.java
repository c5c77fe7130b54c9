package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** The list of contradictions: what it shows, how it is narrowed, opened and taken along. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=plan-ruling")
class ContradictionPagesTests {

    private static final String PAGE = "/renstra/KANWIL-MALUT/2025/kontradiksi";

    @Autowired
    Site site;

    @Test
    void showsEveryContradictionWithBothPlaces() {
        Document page = site.as("auditor").open(PAGE);
        int all = page.select("#daftar tbody tr").size();
        assertThat(page.select("h1").text()).isEqualTo("Kontradiksi dalam Renstra");
        assertThat(page.select(".k-title p").text())
                .startsWith(all + " ditemukan saat memuat; ")
                .endsWith("terbuka. Kedua angka tetap disimpan.");
        assertThat(page.select("a[aria-current=page]").text()).contains("Kontradiksi " + all);
        assertThat(page.select(".k-live").text()).matches("\\d+ aturan diperiksa .*WIT");
        assertThat(page.select("#daftar tbody tr:contains(Pendanaan SK 19, 2026–2029)")
                        .text())
                .contains("Berat")
                .contains("Dua tabel berbeda")
                .contains("III.2, 2026 4.802.137.000")
                .contains("Lampiran I, 2026 5.604.274.000")
                .contains("+802.137.000 +16,70 %");
    }

    @Test
    void narrowsAndOrdersByTheAddress() {
        Site.Visit auditor = site.as("auditor");
        Document moderate = auditor.open(PAGE + "?berat=sedang");
        assertThat(moderate.select("#daftar .k-nw .k-st").eachText())
                .isNotEmpty()
                .containsOnly("Sedang");
        assertThat(moderate.select(".k-pickf").first().select("summary b").text())
                .isEqualTo("sedang");
        assertThat(moderate.select(".k-pager").text()).contains(" dari ");
        assertThat(auditor.open(PAGE + "?aturan=TABLES_DIFFER").select("#daftar tbody tr"))
                .hasSize(1);
        assertThat(auditor.open(PAGE + "?cari=lampiran kelipatan").select("#daftar tbody tr"))
                .hasSize(1);
        assertThat(auditor.open(PAGE + "?cari=tidakada").select(".k-empty").text())
                .contains("Tidak ada kontradiksi yang cocok");
        List<String> falling =
                auditor.open(PAGE + "?urut=-nomor").select("#daftar tbody tr").eachAttr("id");
        List<String> rising = auditor.open(PAGE).select("#daftar tbody tr").eachAttr("id");
        assertThat(falling)
                .isEqualTo(rising.stream()
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList());
        Document both = auditor.open(PAGE + "?berat=sedang&buka=K-01");
        assertThat(both.select("#K-01").hasClass("sel")).isTrue();
        assertThat(both.select("#buka-K-01").attr("href")).isEqualTo(PAGE + "?berat=sedang#K-01");
    }

    @Test
    void opensALineToTheCellAndTheLedger() {
        Document page = site.as("auditor").open(PAGE + "?aturan=TABLES_DIFFER");
        Document open = site.as("auditor")
                .open(page.select("#daftar .k-nw a").attr("href").replaceAll("#.*", ""));
        String detail = open.select("tr.sel").text();
        assertThat(detail)
                .contains("Jumlah 2025–2029: Rp19.010.685.000 menurut III.2")
                .contains("funding.csv, baris 8, kolom amount_idr")
                .contains("funding.csv, baris 18, kolom amount_idr")
                .contains("Muatan awal");
        assertThat(open.select(".k-tl a[href^=/ledger/entri/]")).isNotEmpty();
        assertThat(site.as("auditor").get(open.select(".k-tl a").attr("href")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void speaksEnglishToo() {
        Document page = site.as("auditor").inEnglish().open(PAGE + "?buka=K-01");
        assertThat(page.select("h1").text()).isEqualTo("Contradictions in the plan");
        assertThat(page.select("#daftar thead").text()).contains("First place").contains("Decision");
        assertThat(page.select("tr.sel").text()).contains("row ").contains("Nothing is proposed yet.");
    }

    @Test
    void takesTheNarrowedListAlongAsAFile() {
        MockHttpServletResponse file = site.as("auditor").get(PAGE + "?aturan=TABLES_DIFFER&berkas=csv");
        assertThat(file.getHeader("Content-Disposition")).contains("Kontradiksi");
        String text = new String(file.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("Aturan: Dua tabel berbeda")
                .contains("Baris tempat pertama")
                .contains("III.2, 2026;4.802.137.000;funding.csv;8;amount_idr")
                .contains("Pagu yang diusulkan bergantung")
                .doesNotContain("Pola isian kelipatan tetap");
        assertThat(site.as("auditor").get(PAGE + "?berkas=xlsx").getContentType())
                .contains("spreadsheetml");
        assertThat(site.as("auditor").get(PAGE + "?berkas=doc").getStatus()).isEqualTo(404);
    }

    @Test
    void checksAgainAndSaysWhatIsNew() {
        Site.Visit planner = site.as("perencana");
        assertThat(planner.open(PAGE).select("form[action$=/periksa]")).isNotEmpty();
        Document checked = planner.follow(planner.post(PAGE + "/periksa", Map.of()));
        assertThat(checked.select(".k-alert.ok").text())
                .contains("aturan diperiksa ulang")
                .contains("tidak ada yang baru dan tidak ada yang hilang");
        assertThat(site.as("auditor").open(PAGE).select("form[action$=/periksa]"))
                .isEmpty();
        assertThat(site.as("auditor").post(PAGE + "/periksa", Map.of()).getStatus())
                .isEqualTo(403);
    }

    @Test
    void isLiveUntilSomebodyTypes() {
        assertThat(site.as("kabag.tuu").open(PAGE).select("#kontradiksi").attr("data-live"))
                .isEqualTo("plan");
        Document open = site.as("kabag.tuu").open(PAGE + "?aturan=COLUMNS_SWAPPED");
        Document typing = site.as("kabag.tuu")
                .open(PAGE + "?buka=" + open.select("#daftar tbody tr").attr("id"));
        assertThat(typing.select("#alasan")).isNotEmpty();
        assertThat(typing.select("#kontradiksi").hasAttr("data-live")).isFalse();
    }

    @Test
    void knowsOnlyPlansThatAreThere() {
        assertThat(site.as("kakanwil")
                        .get("/renstra/KANWIL-ACEH/2025/kontradiksi")
                        .getStatus())
                .isEqualTo(404);
        assertThat(site.as("kakanwil")
                        .get("/renstra/KANWIL-MALUT/2019/kontradiksi")
                        .getStatus())
                .isEqualTo(404);
        assertThat(site.as("kakanwil").get(PAGE + "?versi=9").getStatus()).isEqualTo(404);
    }
}
