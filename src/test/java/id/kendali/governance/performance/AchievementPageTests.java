package id.kendali.governance.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** The five comparisons, with what the Renstra 2025–2029 really prints in 1.1.3. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=performance")
class AchievementPageTests {

    private static final String REGION = "/kinerja/capaian/IKK-19.1?unit=KANWIL-MALUT&tahun=2025";

    @Autowired
    Site site;

    @Test
    void comparesIkk191WithItsTargetAndItsRealHistory() {
        Document page = site.as("kakanwil").open(REGION);
        assertThat(page.select("#target h2").text()).isEqualTo("1. Target dan realisasi");
        assertThat(page.select("#tabel-target tbody tr").get(1).text())
                .contains("B06 2025")
                .contains("100,00")
                .contains("83,71")
                .contains("74,00");
        assertThat(page.select("#tabel-target tfoot").text()).contains("menurut B06 2025");
        assertThat(page.select("#tabel-target a.k-n").attr("href"))
                .isEqualTo("/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2025-B06");
        assertThat(page.select("#target header").text()).contains("Renstra versi 1, tabel III.1");

        assertThat(page.select("#tabel-riwayat tbody tr")).hasSize(15);
        assertThat(page.select("#tabel-riwayat").text())
                .contains("“37 x 100% / 50 = 74%”")
                .contains("tahunnya tidak tercetak")
                .contains("dua angka berbeda untuk tahun ini");
        assertThat(page.select("#tahun-lalu svg.k-ch")).hasSize(1);
        assertThat(page.select("#tahun-lalu svg.k-ch text").eachText()).contains("2021", "2025", "?");

        assertThat(page.select("#tabel-menengah tbody tr")).hasSize(5);
        assertThat(page.select("#jangka-menengah header").text()).contains("target akhir 2029: 100,00");
        assertThat(page.select("#tabel-menengah tbody tr").first().text()).contains("16,29");

        assertThat(page.select("#standar").text()).contains("Belum ada standar nasional");
        assertThat(page.select("#analisis").text())
                .contains("Tercetak di Renstra")
                .contains("Koordinasi antar unit kerja kerja belum efektif")
                .contains("Diumumkan, tetapi tidak ada yang tercetak.");
    }

    @Test
    void marksYearsThatAreInferred() {
        Document page = site.as("auditor").open("/kinerja/capaian/IPH-PAS?unit=KANWIL-MALUT&tahun=2025");
        assertThat(page.select("#tabel-riwayat").text())
                .contains("tahunnya disimpulkan")
                .contains("“109%”");
        assertThat(page.select("#jangka-menengah").text()).contains("Renstra tidak mencetak target");
    }

    @Test
    void showsRemarksInTheLanguageOfTheReaderAndKeepsWhatWasNoted() {
        String address = "/kinerja/capaian/IKK-19.1?unit=KANWIL-MALUT&tahun=2025";
        String noted = "37 of 50 actions of the Kanwil alone (B-06, Triwulan II).";
        Document indonesian = site.as("kakanwil").open(address);
        assertThat(indonesian.select("#tabel-riwayat small").eachText())
                .contains("37 dari 50 aksi, Kanwil saja (B-06, Triwulan II).");
        assertThat(indonesian.select("#tabel-riwayat details [lang=en]").eachText())
                .contains(noted);
        Document english = site.as("kakanwil").inEnglish().open(address);
        assertThat(english.select("#tabel-riwayat small").eachText()).contains(noted);
        assertThat(english.select("#tabel-riwayat details")).isEmpty();
    }

    @Test
    void saysWhyATargetOutsideTheScaleGivesNoAchievement() {
        Document page = site.as("kakanwil").open("/kinerja/capaian?unit=KANWIL-MALUT&tahun=2026");
        assertThat(page.select("#capaian tbody tr:contains(IKK 17.1)").text())
                .contains("3,40")
                .contains("Renstra versi 1");
        assertThat(page.select("#capaian tbody tr:contains(IKK 19.2)").text()).contains("100,00");
    }

    @Test
    void keepsCausesAndSolutionsWithTheirAuthorAndHistory() {
        Site.Visit division = site.as("kabag.tuu");
        String address = "/kinerja/capaian/IKK-19.1";
        Map<String, String> text = new HashMap<>(Map.of(
                "unit", "KANWIL-MALUT",
                "tahun", "2025",
                "sebab", "Bukti",
                "solusi", "Rapat mingguan tim RB sampai B09."));
        MockHttpServletResponse hasty = division.post(address, text);
        assertThat(hasty.getStatus()).isEqualTo(422);
        assertThat(Site.page(hasty).select("#sebab-error").text()).contains("10 sampai 8.000 huruf");
        assertThat(Site.page(hasty).select("#solusi").text()).contains("Rapat mingguan");
        text.put("sebab", "Dua UPT terlambat mengirim bukti.");
        Document saved = division.follow(division.post(address, text));
        assertThat(saved.select(".k-alert.ok").text()).contains("tersimpan");
        assertThat(division.post(address, text).getStatus()).isEqualTo(422);
        Document read = site.as("kakanwil").open(REGION);
        assertThat(read.select("#analisis").text())
                .contains("Dua UPT terlambat mengirim bukti.")
                .contains("Kepala Bagian Tata Usaha dan Umum");
        assertThat(site.as("kalapas.ternate").post(address, text).getStatus()).isEqualTo(404);
    }

    @Test
    void showsUnitsTheirOwnAndNobodyElses() {
        for (String foreign : List.of("KANWIL-MALUT", "LAPAS-IIB-TOBELO")) {
            assertThat(site.as("operator.ternate")
                            .get("/kinerja/capaian/IKK-19.1?unit=" + foreign)
                            .getStatus())
                    .as(foreign)
                    .isEqualTo(404);
        }
        Document own = site.as("operator.ternate").open("/kinerja/capaian/IKK-19.1?tahun=2025");
        assertThat(own.select("#tabel-target tbody tr").get(1).text()).contains("85,42");
        assertThat(own.select("#tahun-lalu").text()).contains("bukan untuk tiap satuan kerja");
        assertThat(site.as("kakanwil").get(REGION + "&berkas=csv").getStatus()).isEqualTo(200);
        assertThat(site.as("kakanwil").get("/kinerja/capaian?berkas=xlsx").getStatus())
                .isEqualTo(200);
    }
}
