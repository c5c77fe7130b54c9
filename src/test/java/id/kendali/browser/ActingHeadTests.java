package id.kendali.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.kendali.testing.Demonstration;
import id.kendali.testing.SampleFiles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The head of Sanana is away: the Kakanwil names a Plh, who decides on a phone for as long as the appointment lasts. */
@BrowserTest
@TestPropertySource(properties = "kendali.tests=acting")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActingHeadTests {

    private static final FilePayload EVIDENCE = new FilePayload(
            "berita-acara-sanana.pdf", "application/pdf", SampleFiles.pdf("Berita acara RAT-RB B09 2025, Sanana"));

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jayapura"));

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    Demonstration people;

    private Chromium chromium;

    @BeforeAll
    void openTheBrowser() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void decidesForTheHeadWhoIsAwayAsLongAsTheAppointmentLasts() {
        try (Window leader = window("kakanwil", Screen.DESK);
                Window operator = window("operator.sanana", Screen.PHONE);
                Window neighbour = window("kabapas.tidore", Screen.PHONE);
                Window verifier = window("verifikator", Screen.DESK)) {
            appoint(leader, "Sanana", "Operator");
            leader.isAccessible().picture("plh-ditunjuk-1280");
            String report = submits(operator);
            switchTo(operator, "Plh. Kalapas");
            mayNotApproveTheOwnReport(operator, report);
            takeBack(leader);
            operator.open("/pekerjaan");
            assertThat(operator.page().locator("summary.k-me"))
                    .not()
                    .hasAttribute("aria-label", Pattern.compile("Plh"));

            appoint(leader, "Tidore", "Kabapas");
            switchTo(neighbour, "Plh. Kalapas");
            approves(neighbour, report);

            verifier.open(report);
            assertThat(verifier.page().locator(".k-tl")).containsText("Plh. Kalapas, Lapas Kelas IIB Sanana");
            press(verifier, "VERIFIKASI");
            leader.open("/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2025-B09&buka=LAPAS-IIB-SANANA");
            assertThat(leader.page().locator(".k-tree")).containsText("Plh. Kalapas, Lapas Kelas IIB Sanana");

            letTheAppointmentRunOut();
            neighbour.open(report);
            assertThat(neighbour.page().locator("h1")).containsText("Halaman tidak ditemukan");
            neighbour.open("/pekerjaan");
            neighbour.page().click("summary.k-me");
            assertThat(neighbour.page().locator("form[action$='/jabatan']")).hasCount(0);
        }
    }

    private void appoint(Window leader, String words, String title) {
        Page page = leader.open("/satuan-kerja/LAPAS-IIB-SANANA/struktur").page();
        page.locator("main a[href^='/jabatan/']", new Page.LocatorOptions().setHasText(Pattern.compile("^Kalapas$")))
                .first()
                .click();
        page.locator("main a[href^='/penunjukan/baru']").click();
        page.fill("main input[name=q]", words);
        page.press("main input[name=q]", "Enter");
        page.locator("#pegawai tr", new Page.LocatorOptions().setHasText(title))
                .locator("a")
                .click();
        page.locator("input[name=mode][value=PLH]").check();
        page.fill("input[name=from]", today.toString());
        page.fill("input[name=until]", today.toString());
        page.fill("input[name=basis]", "Surat perintah uji 7/2026");
        page.locator("main form button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/jabatan/[0-9a-f-]{36}$"));
        assertThat(page.locator("#pemegang")).containsText("Plh");
    }

    private static void takeBack(Window leader) {
        Page page = leader.page();
        page.locator("#pemegang a[href$='/akhiri']").click();
        page.fill("[name=reason]", "Plh mengajukan laporannya sendiri");
        page.locator("main form button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/penunjukan$"));
    }

    private static String submits(Window operator) {
        Page page = operator.open("/reformasi/isi/2025-B09").page();
        page.fill("input[name=target]", "48");
        page.fill("input[name=realised]", "46");
        page.setInputFiles("input[name=evidence]", EVIDENCE);
        page.locator("button[value=ajukan]").click();
        page.waitForURL(Pattern.compile(".*/reformasi/laporan/[0-9a-f-]{36}([?#].*)?$"));
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }

    private static void switchTo(Window window, String position) {
        Page page = window.open("/pekerjaan").page();
        page.click("summary.k-me");
        page.locator("form[action$='/jabatan'] button", new Page.LocatorOptions().setHasText(position))
                .click();
        page.waitForLoadState();
        assertThat(page.locator("summary.k-me"))
                .hasAttribute("aria-label", Pattern.compile(position.replace(".", "\\.")));
    }

    private static void mayNotApproveTheOwnReport(Window operator, String report) {
        Page page = operator.open(report).page();
        assertThat(page.locator("button[value=SETUJUI]")).isDisabled();
        assertThat(page.locator("form[action$='/langkah']")).containsText("harus oleh orang lain");
        operator.isAccessible().picture("plh-empat-mata-360");
    }

    private static void approves(Window neighbour, String report) {
        Page page = neighbour.open("/pekerjaan").page();
        Locator waiting = page.locator("#pekerjaan a[href='" + report + "']");
        assertThat(waiting).isVisible();
        waiting.click();
        neighbour.isAccessible().picture("plh-setujui-360");
        press(neighbour, "SETUJUI");
        assertThat(page.locator(".k-tl")).containsText("Plh. Kalapas");
    }

    /** The day after the last one, without waiting for it. */
    private void letTheAppointmentRunOut() {
        people.asSystem(() -> database.sql("""
                        update organisation.holding set valid_from = :before, valid_to = :today
                         where mode = 'PLH' and valid_from = :today and valid_to > :today
                        """)
                .param("today", today)
                .param("before", today.minusDays(1))
                .update());
    }

    private static void press(Window window, String transition) {
        window.page().locator("button[name=langkah][value=" + transition + "]").click();
        window.page().waitForLoadState();
    }

    private Window window(String username, Screen screen) {
        return chromium.window("http://localhost:" + port, screen).signIn(username);
    }
}
