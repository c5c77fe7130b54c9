package id.kendali.governance.performance;

import static id.kendali.governance.performance.PerformancePages.OPEN;
import static id.kendali.governance.performance.PerformancePages.step;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Figures;
import id.kendali.platform.calendar.Period;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** The way of a quarter: reported, returned, verified, locked, corrected; through the pages as each position. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=performance-path")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealisationPathTests {

    private static final Period QUARTER = new Quarter(2026, 4).period();

    @Autowired
    Site site;

    @Autowired
    Demonstration people;

    @Autowired
    Figures figures;

    @Test
    @Order(1)
    void listsEveryUnitBeforeAnybodyHasReported() {
        Document list = site.as("kakanwil").open("/kinerja");
        assertThat(list.select("#daftar tbody tr")).hasSize(13);
        assertThat(list.select("#daftar .k-st").eachText()).containsOnly("Belum diisi");
        assertThat(list.select(".k-alert").text())
                .contains("TW IV 2026 terbuka")
                .contains("SIMULASI");
        assertThat(site.as("operator.tidore").open("/pekerjaan").text()).contains("Realisasi kinerja TW IV 2026");
    }

    @Test
    @Order(2)
    void speaksOfEverySlipBesideTheFieldAndKeepsWhatWasTyped() {
        Site.Visit operator = site.as("operator.sanana");
        Map<String, String> typed = new HashMap<>(PerformancePages.filled(operator.open(OPEN), "ajukan"));
        typed.putAll(Map.of(
                "nilai-MUTU_PEMBINAAN", "1,2",
                "nilai-MUTU_PENGAWASAN", "banyak",
                "nilai-MUTU_MONEV", "",
                "nilai-RISIKO_AMAN_01", "1,5",
                "alasan-RISIKO_AMAN_02", "tidak"));
        typed.put("nilai-RISIKO_AMAN_02", "");
        MockHttpServletResponse refused = operator.post(OPEN, typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = Site.page(refused);
        assertThat(text(page, "nilai-MUTU_PEMBINAAN-error")).isEqualTo("pembinaan (1,2) terlalu besar. Isi 0–1.");
        assertThat(text(page, "nilai-MUTU_PENGAWASAN-error"))
                .isEqualTo("“banyak” bukan angka. Isi pengawasan dengan angka saja: 0–1.");
        assertThat(text(page, "nilai-MUTU_MONEV-error")).isEqualTo("monitoring dan evaluasi belum diisi. Isi 0–1.");
        assertThat(text(page, "nilai-RISIKO_AMAN_01-error")).contains("terlalu teliti");
        assertThat(text(page, "alasan-RISIKO_AMAN_02-error")).contains("10 sampai 500 huruf");
        assertThat(page.getElementById("nilai-MUTU_PENGAWASAN").val()).isEqualTo("banyak");
        assertThat(page.select(".k-errs a").eachAttr("href")).contains("#nilai-MUTU_PEMBINAAN");
        assertThat(page.select("#evidence-error").text()).contains("Belum ada bukti dukung");
    }

    @Test
    @Order(3)
    void savesAnUnfinishedDraftAndKeepsItFromBeingSubmitted() {
        Site.Visit operator = site.as("operator.jailolo");
        Document saved = operator.follow(
                operator.post(OPEN, Map.of("nilai-MUTU_PEMBINAAN", "0,75", "note", "", "langkah", "simpan")));
        assertThat(saved.select(".k-alert.ok").text()).contains("Draf tersimpan");
        assertThat(saved.text()).contains("0,75");
        String address = saved.select("form[action$=/langkah]").attr("action").replace("/langkah", "");
        MockHttpServletResponse refused = step(operator, address, "AJUKAN", "");
        assertThat(refused.getStatus()).isEqualTo(409);
    }

    @Test
    @Order(4)
    void walksFromTheFirstValueToTheCorrection() {
        Site.Visit operator = site.as("operator.ternate");
        String address = PerformancePages.submit(
                operator,
                Map.of(
                        "nilai-MUTU_PEMBINAAN", "0,8",
                        "nilai-RISIKO_AMAN_02", "",
                        "alasan-RISIKO_AMAN_02", "Tidak ada temuan barang terlarang pada triwulan ini."));
        Document submitted = operator.open(address);
        assertThat(submitted.text())
                .contains("tidak berlaku: Satuan kerja ini tidak membimbing klien pemasyarakatan.")
                .contains("tidak berlaku: Tidak ada temuan barang terlarang");
        Site.Visit head = site.as("kalapas.ternate");
        head.follow(step(head, address, "SETUJUI", ""));
        Site.Visit verifier = site.as("verifikator");
        verifier.follow(step(verifier, address, "KEMBALIKAN", "Nilai pembinaan tidak cocok dengan rekapitulasi."));
        Document form = operator.open(address + "/isi");
        assertThat(form.select(".k-alert.warn").text()).contains("Nilai pembinaan tidak cocok");
        Map<String, String> corrected = PerformancePages.filled(form, "ajukan");
        corrected.put("nilai-MUTU_PEMBINAAN", "0,9");
        operator.follow(operator.post(address + "/isi", corrected));
        head.follow(step(head, address, "SETUJUI", ""));
        verifier.follow(step(verifier, address, "VERIFIKASI", ""));
        expectFigure("kalapas.ternate", "LAPAS-IIA-TERNATE", "IKK-17.1", QUARTER, "3.60");

        lockNamingTheMissing();
        assertThat(operator.get(address + "/isi").getStatus()).isEqualTo(409);
        correct(address, operator);
    }

    private void lockNamingTheMissing() {
        Site.Visit division = site.as("kabag.tuu");
        String lock =
                division.open("/kinerja").select("a[href^=/kinerja/periode/]").attr("href");
        Document page = division.open(lock);
        assertThat(page.text()).contains("12 satuan kerja belum mempunyai laporan terverifikasi");
        String version = page.select("input[name=versi]").val();
        assertThat(division.post(lock, Map.of("versi", version, "alasan", "")).getStatus())
                .isEqualTo(422);
        division.follow(
                division.post(lock, Map.of("versi", version, "alasan", "Batas pelaporan ke Ditjenpas sudah lewat.")));
        Document list = division.open("/kinerja?triwulan=2026-TW4");
        assertThat(list.select(".k-alert").text())
                .contains("TW IV 2026 dikunci")
                .contains("Lapas Kelas IIB Jailolo")
                .contains("Batas pelaporan ke Ditjenpas sudah lewat.");
        assertThat(list.select("#daftar .k-st").eachText()).containsOnly("Terkunci");
        assertThat(site.as("operator.tidore").get(OPEN).getRedirectedUrl()).startsWith("/kinerja/laporan/");
    }

    private void correct(String address, Site.Visit operator) {
        Document form = operator.open(address + "/koreksi");
        Map<String, String> fields = values(form);
        fields.put("nilai-MUTU_PEMBINAAN", "0,7");
        fields.put("alasan", "kurang");
        MockHttpServletResponse hasty = operator.post(address + "/koreksi", fields);
        assertThat(hasty.getStatus()).isEqualTo(422);
        fields.put("alasan", "Rekapitulasi bulan Desember salah dijumlahkan.");
        Document proposed = operator.follow(operator.post(address + "/koreksi", fields));
        assertThat(proposed.select("#koreksi-1").text())
                .contains("0,9")
                .contains("0,7")
                .contains("Diusulkan");
        expectFigure("kalapas.ternate", "LAPAS-IIA-TERNATE", "IKK-17.1", QUARTER, "3.60");
        String revision = proposed.select("#koreksi-1 a").attr("href");
        assertThat(operator.post(revision + "/langkah", Map.of("langkah", "TETAPKAN", "versi", "1"))
                        .getStatus())
                .isEqualTo(409);
        Site.Visit division = site.as("kabag.tuu");
        assertThat(division.open("/pekerjaan").text()).contains("Koreksi 1 atas realisasi kinerja TW IV 2026");
        division.follow(step(division, revision, "TETAPKAN", ""));
        expectFigure("kalapas.ternate", "LAPAS-IIA-TERNATE", "IKK-17.1", QUARTER, "3.40");
        Document after = operator.open(address);
        assertThat(after.select("tr.sel").text())
                .contains("0,70")
                .contains("0,90")
                .contains("Koreksi 1");
        assertThat(after.select(".k-tl").text()).contains("Rekapitulasi bulan Desember");
        Document origin = operator.open("/angka/IKK-17.1?unit=LAPAS-IIA-TERNATE&periode=" + QUARTER);
        assertThat(origin.text()).contains("sebelum koreksi 1: 0,90");
    }

    @Test
    @Order(5)
    void takesAReportThatCameTooLateAsACorrection() {
        Site.Visit operator = site.as("operator.weda");
        String address = operator.get(OPEN).getRedirectedUrl();
        assertThat(operator.open(address).text()).contains("Tidak pernah dilaporkan sebelum periode dikunci");
        Map<String, String> fields = values(operator.open(address + "/koreksi"));
        fields.put("nilai-MUTU_PEMBINAAN", "0,5");
        fields.put("alasan", "Laporan susulan sesudah periode dikunci.");
        Document proposed = operator.follow(operator.post(address + "/koreksi", fields));
        Site.Visit division = site.as("kabag.tuu");
        division.follow(step(division, proposed.select("#koreksi-1 a").attr("href"), "TETAPKAN", ""));
        assertThat(operator.open(address).select("tr.sel").text()).contains("0,50");
    }

    @Test
    @Order(6)
    void hidesReportsOfForeignUnits() {
        String address = site.as("operator.ternate").get(OPEN).getRedirectedUrl();
        for (String stranger : List.of("operator.sanana", "operator.aceh", "yanbin")) {
            assertThat(site.as(stranger).get(address).getStatus()).as(stranger).isEqualTo(404);
        }
        assertThat(site.as("auditor").open(address).select("button[name=langkah]"))
                .isEmpty();
    }

    private static Map<String, String> values(Document form) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[name^=nilai-], input[name^=alasan-]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    private static String text(Document page, String id) {
        return Optional.ofNullable(page.getElementById(id))
                .orElseThrow(() -> new AssertionError("no " + id))
                .text();
    }

    private void expectFigure(String reader, String unit, String indicator, Period period, String value) {
        UUID id = people.unit(unit);
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Figure figure = people.as(reader, () -> figures.find(indicator, id, period, "wilayah"))
                    .orElseThrow();
            assertThat(figure.value()).isEqualByComparingTo(new BigDecimal(value));
        });
    }
}
