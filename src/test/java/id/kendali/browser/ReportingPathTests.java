package id.kendali.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import id.kendali.testing.SampleFiles;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The main job, walked by real people at real browsers: a unit reports, its head approves, the region returns and then
 * verifies, and the Kakanwil's open page moves by itself.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportingPathTests {

    private static final FilePayload EVIDENCE =
            new FilePayload("berita-acara-b09.pdf", "application/pdf", SampleFiles.pdf("Berita acara RAT-RB B09 2025"));

    @LocalServerPort
    int port;

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
    void carriesAFigureFromTheUnitToTheKakanwil() {
        try (Window operator = window("operator.ternate", Screen.PHONE);
                Window head = window("kalapas.ternate", Screen.DESK);
                Window verifier = window("verifikator", Screen.DESK);
                Window leader = window("kakanwil", Screen.DESK)) {
            leader.open("/wilayah/KANWIL-MALUT?periode=2025-B09");
            submitsAfterBeingToldWhatIsWrong(operator);
            String report = Pattern.compile("[0-9a-f-]{36}")
                    .matcher(operator.page().url())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
            String address = "/reformasi/laporan/" + report;

            head.open(address).picture("setujui-1280");
            press(head, "SETUJUI");

            verifier.open(address);
            verifier.page()
                    .fill("textarea[name=alasan]", "Berita acara halaman 2 belum ditandatangani. Unggah yang lengkap.");
            press(verifier, "KEMBALIKAN");

            operator.open(address);
            assertThat(operator.page().locator("main")).containsText("belum ditandatangani");
            operator.open(address + "/isi");
            operator.page().locator("button[value=ajukan]").click();
            head.open(address);
            press(head, "SETUJUI");

            verifier.open(address).isAccessible().picture("verifikasi-1280");
            press(verifier, "VERIFIKASI");

            assertThat(leader.page().locator("#papan"))
                    .containsText("41 dari 48", new LocatorAssertions.ContainsTextOptions().setTimeout(3_000));
            opensDownToTheLedger(leader);
        }
    }

    private static void submitsAfterBeingToldWhatIsWrong(Window operator) {
        Page page = operator.page();
        operator.open("/pekerjaan").isAccessible().picture("pekerjaan-360");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Isi.*B09")))
                .click();
        page.fill("input[name=target]", "48");
        page.fill("input[name=realised]", "50");
        page.setInputFiles("input[name=evidence]", EVIDENCE);
        page.locator("button[value=ajukan]").click();
        Locator error = page.locator("#realised-error");
        assertThat(error).containsText("50");
        assertThat(error).containsText("48");
        assertThat(page.locator("input[name=realised]")).hasValue("50");
        operator.isAccessible().picture("isi-galat-360");
        page.fill("input[name=realised]", "41");
        page.setInputFiles("input[name=evidence]", EVIDENCE);
        page.locator("button[value=ajukan]").click();
        page.waitForURL(Pattern.compile(".*/reformasi/laporan/[0-9a-f-]{36}([?#].*)?$"));
        assertThat(page.locator("main")).containsText("41");
        assertThat(page.locator("main")).containsText("berita-acara-b09.pdf");
    }

    private static void opensDownToTheLedger(Window leader) {
        Page page = leader.page();
        page.locator("#papan .k-figs a").first().click();
        leader.isAccessible();
        waitForTheSeal(leader, "/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2025-B09&buka=LAPAS-IIA-TERNATE");
        assertThat(page.locator("main")).containsText("berita-acara-b09.pdf");
        assertThat(page.locator("main")).containsText("Lapas Kelas IIA Ternate");
        leader.picture("asal-angka-1280");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".k-qr img")).isVisible();
        assertThat(page.locator(".k-side")).isHidden();
        leader.picture("cetak");
    }

    /** A figure has its proof, and its print the code of it, once the entry is sealed: within seconds. */
    private static void waitForTheSeal(Window leader, String figure) {
        for (int attempt = 0; attempt < 20; attempt++) {
            leader.open(figure);
            if (leader.page().locator(".k-qr img").count() > 0) {
                return;
            }
            leader.page().waitForTimeout(1_000);
        }
    }

    private static void press(Window window, String transition) {
        window.page().locator("button[name=langkah][value=" + transition + "]").click();
        window.page().waitForLoadState();
    }

    private Window window(String username, Screen screen) {
        return chromium.window("http://localhost:" + port, screen).signIn(username);
    }
}
