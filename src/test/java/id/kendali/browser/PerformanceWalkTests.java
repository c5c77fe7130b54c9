package id.kendali.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.kendali.testing.SampleFiles;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A quarter reported, returned, verified, locked and corrected; then the five comparisons of IKK 19.1. */
@BrowserTest
@TestPropertySource(properties = "kendali.tests=performance-walk")
class PerformanceWalkTests {

    private static final FilePayload EVIDENCE =
            new FilePayload("rekap-tw4.pdf", "application/pdf", SampleFiles.pdf("Rekapitulasi kinerja TW IV 2026"));

    @LocalServerPort
    int port;

    @Test
    void carriesAQuarterFromTheFormToTheCorrection() {
        try (Chromium chromium = Chromium.launch();
                Window operator = window(chromium, "operator.tidore", Screen.PHONE);
                Window head = window(chromium, "kabapas.tidore", Screen.DESK);
                Window verifier = window(chromium, "verifikator", Screen.DESK);
                Window division = window(chromium, "kabag.tuu", Screen.DESK)) {
            String address = reports(operator);
            head.open(address).isAccessible();
            press(head, "SETUJUI");
            verifier.open(address).isAccessible().picture("kinerja-verifikasi-1280");
            verifier.page().fill("textarea[name=alasan]", "Nilai pembinaan belum cocok dengan rekapitulasi.");
            press(verifier, "KEMBALIKAN");
            operator.open(address + "/isi");
            assertThat(operator.page().locator("main")).containsText("belum cocok dengan rekapitulasi");
            operator.page().fill("[id='nilai-MUTU_PEMBINAAN']", "0,9");
            operator.page().locator("button[value=ajukan]").click();
            head.open(address);
            press(head, "SETUJUI");
            verifier.open(address);
            press(verifier, "VERIFIKASI");
            assertThat(verifier.page().locator("main")).containsText("Terverifikasi");
            locks(division);
            corrects(operator, division, address);
        }
    }

    @Test
    void showsTheFiveComparisonsOfIkk191() {
        try (Chromium chromium = Chromium.launch();
                Window leader = window(chromium, "kakanwil", Screen.DESK);
                Window phone = window(chromium, "kakanwil", Screen.PHONE)) {
            String address = "/kinerja/capaian/IKK-19.1?unit=KANWIL-MALUT&tahun=2025";
            leader.open(address).isAccessible().picture("kinerja-capaian-1280");
            phone.open(address).isAccessible().picture("kinerja-capaian-360");
            Page page = leader.page();
            assertThat(page.locator("main section h2")).hasCount(5);
            assertThat(page.locator("#tabel-riwayat tbody tr")).hasCount(15);
            assertThat(page.locator("#tabel-riwayat")).containsText("tahunnya tidak tercetak");
            page.locator("#tabel-target a.k-n").first().click();
            assertThat(page.locator("main")).containsText("83,71");
        }
    }

    private static String reports(Window operator) {
        Page page = operator.open("/pekerjaan").page();
        page.locator("a[href='/kinerja/isi/2026-TW4']").first().click();
        operator.isAccessible().picture("kinerja-isi-360");
        for (Locator input : page.locator("input[name^='nilai-']").all()) {
            String limits =
                    input.locator("xpath=ancestor::tr").locator("th small").innerText();
            input.fill(
                    limits.contains("1–4") ? "3" : limits.contains("0–1") && !limits.contains("0–100") ? "0,8" : "1");
        }
        page.setInputFiles("input[name=evidence]", EVIDENCE);
        page.locator("button[value=ajukan]").click();
        page.waitForURL(Pattern.compile(".*/kinerja/laporan/[0-9a-f-]{36}([?#].*)?$"));
        assertThat(page.locator("main")).containsText("Laporan diajukan ke Kepala UPT.");
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }

    private static void locks(Window division) {
        Page page = division.open("/kinerja").page();
        page.locator("a[href^='/kinerja/periode/']").click();
        page.fill("textarea[name=alasan]", "Batas pelaporan ke Ditjenpas sudah lewat.");
        division.isAccessible().picture("kinerja-kunci-1280");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("main")).containsText("TW IV 2026 dikunci");
        division.isAccessible();
    }

    private static void corrects(Window operator, Window division, String address) {
        Page page = operator.open(address + "/koreksi").page();
        page.fill("[id='nilai-MUTU_PEMBINAAN']", "0,7");
        page.fill("#alasan", "Rekapitulasi bulan Desember salah dijumlahkan.");
        operator.isAccessible();
        page.locator("main form button[type=submit]").click();
        String revision = page.locator("#koreksi-1 a").first().getAttribute("href");
        division.open(revision).isAccessible();
        press(division, "TETAPKAN");
        division.open(address).isAccessible().picture("kinerja-koreksi-1280");
        assertThat(division.page().locator("tr.sel")).containsText("0,90");
        assertThat(division.page().locator("tr.sel")).containsText("0,70");
    }

    private static void press(Window window, String transition) {
        window.page().locator("button[name=langkah][value=" + transition + "]").click();
        window.page().waitForLoadState();
    }

    private Window window(Chromium chromium, String username, Screen screen) {
        return chromium.window("http://localhost:" + port, screen).signIn(username);
    }
}
