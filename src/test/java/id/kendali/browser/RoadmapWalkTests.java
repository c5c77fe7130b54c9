package id.kendali.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An item of the roadmap on its way: the planner names the owner, the division does it, the Kakanwil confirms by phone. */
@BrowserTest
class RoadmapWalkTests {

    private static final String BOARD = "/peta-jalan/KANWIL-MALUT/2025";
    private static final String ITEM = "Implementasi dashboard monitoring UPT";
    private static final FilePayload EVIDENCE = new FilePayload(
            "berita-acara-dashboard.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    @LocalServerPort
    int port;

    @Test
    void carriesAnItemFromNobodyToDone() {
        try (Chromium chromium = Chromium.launch();
                Window planner = window(chromium, "perencana", Screen.DESK);
                Window division = window(chromium, "kabag.tuu", Screen.DESK);
                Window leader = window(chromium, "kakanwil", Screen.PHONE)) {
            division.open(BOARD);
            String address = namesAnOwner(planner);
            assertThat(division.page().locator(".k-bit", with(ITEM))).containsText("Bidang Teknologi");
            doesTheWork(division, address);
            confirms(leader, address);
            planner.open(BOARD).isAccessible().picture("peta-jalan-1280");
            assertThat(planner.page().locator(".k-bit", with(ITEM))).containsText("Selesai");
            planner.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(planner.page().locator(".k-bit")).hasCount(56);
            assertThat(planner.page().locator(".k-side")).isHidden();
        }
    }

    private static String namesAnOwner(Window planner) {
        Page page = planner.open(BOARD).page();
        page.locator(".k-bit a", new Page.LocatorOptions().setHasText(ITEM)).click();
        String address = page.url();
        page.selectOption("#pemilik", "TUU-TIKP");
        page.check("#kaitan");
        planner.isAccessible();
        page.locator("#pemilik-dan-tenggat button[type=submit]").click();
        assertThat(page.locator(".k-alert.ok")).containsText("Pemilik dan tenggat disimpan.");
        return address;
    }

    private static void doesTheWork(Window division, String address) {
        Page page = division.open(address).page();
        page.locator("button[value=MULAI]").click();
        assertThat(page.locator("button[value=AJUKAN]")).isDisabled();
        page.setInputFiles("#bukti", EVIDENCE);
        page.locator("form[action$='/bukti'] button[type=submit]").click();
        assertThat(page.locator(".k-ph")).containsText("berita-acara-dashboard.pdf");
        page.locator("button[value=AJUKAN]").click();
        assertThat(page.locator("button[value=KONFIRMASI]")).isDisabled();
        division.isAccessible();
    }

    private static void confirms(Window leader, String address) {
        leader.open(BOARD).isAccessible().picture("peta-jalan-360");
        Page page = leader.open(address).page();
        page.locator("button[value=KONFIRMASI]").click();
        assertThat(page.locator(".k-steps .now")).containsText("Selesai");
        leader.isAccessible();
    }

    private static Page.LocatorOptions with(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Window window(Chromium chromium, String username, Screen screen) {
        return chromium.window("http://localhost:" + port, screen).signIn(username);
    }
}
