package id.kendali.governance.reform;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Figures;
import id.kendali.platform.calendar.Period;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.SampleFiles;
import id.kendali.testing.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** The way of a report from the first number to the lock, walked through the pages as each position. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=reform")
class ReportPathTests {

    private static final String OPEN = "/reformasi/isi/2025-B09";
    private static final Site.Upload EVIDENCE =
            new Site.Upload("evidence", "berita acara.png", SampleFiles.png(0xabcdef));

    @Autowired
    Site site;

    @Autowired
    Demonstration people;

    @Autowired
    Figures figures;

    @Test
    void showsWhatTheRenstraPrints() {
        Document list = site.as("kakanwil").open("/reformasi?periode=2025-B06");
        assertThat(list.select("#daftar tbody tr")).hasSize(13);
        assertThat(list.select("#daftar .k-st").eachText()).containsOnly("Terkunci");
        assertThat(list.select(".k-figs").text()).contains("524").contains("dari 626 aksi");
        Document soasio = site.as("karutan.soasio")
                .open(list.select("#daftar a:contains(Soasiu)").attr("href"));
        assertThat(soasio.select(".k-title").text()).contains("tercetak “Rutan Kelas IIB Soasiu”, 100 %");
        assertThat(soasio.select(".k-steps").text()).contains("Muatan awal");
        assertThat(soasio.select("a.k-n[href^=/angka/IKK-19.1]").text()).isEqualTo("100,00");
        assertThat(soasio.select(".k-tl").text()).contains("Dimuat seperti tercetak di Renstra 1.1.3");
    }

    @Test
    void computesTheRegionFromWhatIsPrinted() {
        UUID office = people.unit("KANWIL-MALUT");
        Period b06 = ReformFirstStart.B06;
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Figure whole = people.as("kakanwil", () -> figures.region("IKK-19.1", office, b06, "wilayah"))
                    .orElseThrow();
            assertThat(whole.value()).isEqualByComparingTo(new BigDecimal("83.71"));
            Figure printed = people.as("kakanwil", () -> figures.region("IKK-19.1", office, b06, "tercetak"))
                    .orElseThrow();
            assertThat(printed.value()).isEqualByComparingTo(new BigDecimal("74.00"));
        });
    }

    @Test
    void walksFromTheFirstNumberToTheLock() {
        Site.Visit operator = site.as("operator.ternate");
        Document form = operator.open(OPEN);
        assertThat(form.select("#target").val()).isEqualTo("48");
        assertThat(form.select("#target-hint").text()).contains("Diisikan dari B06: 48");

        MockHttpServletResponse tooMany =
                operator.post(OPEN, Map.of("target", "48", "realised", "50", "note", "", "langkah", "ajukan"));
        assertThat(tooMany.getStatus()).isEqualTo(422);
        Document corrected = Site.page(tooMany);
        assertThat(corrected.select("#realised-error").text())
                .isEqualTo(
                        "Aksi terlaksana (50) lebih banyak daripada target (48). Isi 0 sampai 48, atau perbaiki target.");
        assertThat(corrected.select("#realised").val()).isEqualTo("50");
        assertThat(corrected.select("#realised").attr("aria-describedby")).contains("realised-error");
        assertThat(corrected.select("#evidence-error").text()).contains("Lampirkan paling sedikit satu berkas");

        Document submitted = operator.follow(operator.post(
                OPEN, Map.of("target", "48", "realised", "45", "note", "", "langkah", "ajukan"), EVIDENCE));
        assertThat(submitted.select(".k-alert.ok").text()).contains("Laporan diajukan ke Kepala UPT.");
        assertThat(submitted.select(".k-title").text())
                .contains("oleh Operator, Lapas Kelas IIA Ternate")
                .contains("tepat waktu");
        assertThat(submitted.select("button[name=langkah]").eachText()).containsExactly("Tarik kembali");
        String address =
                submitted.select("form[action$=/langkah]").attr("action").replace("/langkah", "");
        assertThat(submitted.select("#angka tbody tr").get(1).text()).isEqualTo("Aksi terlaksana 41 45 +4");

        Site.Visit head = site.as("kalapas.ternate");
        Document toApprove = head.open(address);
        assertThat(toApprove.select(".k-ph").text()).contains("berita acara.png");
        head.follow(step(head, address, toApprove, "SETUJUI", ""));
        MockHttpServletResponse twice = step(head, address, toApprove, "SETUJUI", "");
        assertThat(twice.getStatus()).isEqualTo(409);
        assertThat(Site.page(twice).select(".k-alert.bad").text())
                .contains("Sudah disetujui oleh Kalapas, Lapas Kelas IIA Ternate pukul");

        Site.Visit verifier = site.as("verifikator");
        Document toVerify = verifier.open(address);
        assertThat(toVerify.select(".k-acts").text()).containsPattern("\\d dari \\d");
        MockHttpServletResponse hasty = step(verifier, address, toVerify, "KEMBALIKAN", "kurang");
        assertThat(hasty.getStatus()).isEqualTo(422);
        assertThat(Site.page(hasty).select("#alasan-error").text()).contains("paling sedikit 10 huruf");
        assertThat(Site.page(hasty).select("#alasan").text()).isEqualTo("kurang");
        verifier.follow(step(verifier, address, toVerify, "KEMBALIKAN", "Bukti aksi ke-45 belum terlampir."));

        Document returned = operator.open(address + "/isi");
        assertThat(returned.select(".k-alert.warn").text())
                .contains("Dikembalikan oleh Verifikator, Tim RB")
                .contains("Bukti aksi ke-45 belum terlampir.");
        operator.follow(operator.post(
                address + "/isi",
                Map.of(
                        "target", "48",
                        "realised", "44",
                        "note", "Satu aksi belum selesai",
                        "version", returned.select("input[name=version]").val(),
                        "langkah", "ajukan")));
        head.follow(step(head, address, head.open(address), "SETUJUI", ""));
        verifier.follow(step(verifier, address, verifier.open(address), "VERIFIKASI", ""));

        UUID unit = people.unit("LAPAS-IIA-TERNATE");
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(people.as(
                                        "kalapas.ternate",
                                        () -> figures.find(
                                                "IKK-19.1", unit, OpenCheckpointForDemonstration.B09, "wilayah"))
                                .orElseThrow()
                                .value())
                        .isEqualByComparingTo(new BigDecimal("91.67")));

        Site.Visit division = site.as("kabag.tuu");
        Document locked = division.follow(step(division, address, division.open(address), "KUNCI", ""));
        assertThat(locked.select("button[name=langkah]")).isEmpty();
        assertThat(locked.select(".k-tl").text())
                .contains("Bukti aksi ke-45 belum terlampir.")
                .contains("menjadi 44")
                .contains("Terkunci");
        assertThat(operator.get(address + "/isi").getStatus()).isEqualTo(409);
    }

    @Test
    void keepsFourEyesByPersonWhateverPositionIsUsed() {
        people.standIn("operator.weda", "karutan.weda");
        Site.Visit operator = site.as("operator.weda");
        Document submitted = operator.follow(operator.post(
                OPEN, Map.of("target", "48", "realised", "40", "note", "", "langkah", "ajukan"), EVIDENCE));
        String address =
                submitted.select("form[action$=/langkah]").attr("action").replace("/langkah", "");

        Site.Visit acting = site.as(
                "operator.weda", people.acting("operator.weda").position().id());
        Document page = acting.open(address);
        assertThat(page.select("form[action$=/langkah]").text())
                .contains("Anda mengajukan laporan ini; persetujuan harus oleh orang lain.");
        assertThat(page.select("button[value=SETUJUI]").hasAttr("disabled")).isTrue();
        assertThat(step(acting, address, page, "SETUJUI", "").getStatus()).isEqualTo(409);
        assertThat(acting.open(address).select(".k-steps .now").text()).contains("Diajukan");
    }

    @Test
    void letsAnActingHeadApprove() {
        people.standIn("operator.labuha", "kalapas.tobelo");
        Site.Visit operator = site.as("operator.tobelo");
        Document submitted = operator.follow(operator.post(
                OPEN, Map.of("target", "48", "realised", "45", "note", "", "langkah", "ajukan"), EVIDENCE));
        String address =
                submitted.select("form[action$=/langkah]").attr("action").replace("/langkah", "");
        Site.Visit acting = site.as(
                "operator.labuha", people.acting("operator.labuha").position().id());
        Document approved = acting.follow(step(acting, address, acting.open(address), "SETUJUI", ""));
        assertThat(approved.select(".k-steps").text()).contains("Plh. Kalapas, Lapas Kelas IIB Tobelo");
    }

    @Test
    void hidesReportsOfForeignUnitsAndRefusesForeignSteps() {
        Document own = site.as("operator.sanana").open("/reformasi?periode=semua");
        String address = own.select("#daftar th a[href^=/reformasi/laporan]").attr("href");
        for (String stranger : java.util.List.of("operator.ternate", "operator.aceh", "yanbin")) {
            assertThat(site.as(stranger).get(address).getStatus()).as(stranger).isEqualTo(404);
            assertThat(site.as(stranger)
                            .post(address + "/langkah", Map.of("langkah", "KUNCI", "versi", "1"))
                            .getStatus())
                    .as(stranger)
                    .isIn(403, 404);
        }
        assertThat(site.as("auditor").open(address).select("button[name=langkah]"))
                .isEmpty();
        assertThat(site.as("auditor")
                        .post(address + "/langkah", Map.of("langkah", "KUNCI", "versi", "1"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(site.as("verifikator").get(OPEN).getStatus()).isEqualTo(403);
        assertThat(site.as("administrator").get("/reformasi").getStatus()).isEqualTo(403);
    }

    private static MockHttpServletResponse step(
            Site.Visit visit, String address, Document page, String transition, String reason) {
        return visit.post(
                address + "/langkah",
                Map.of(
                        "langkah", transition,
                        "alasan", reason,
                        "versi", page.select("input[name=versi]").val()));
    }
}
