package id.kendali.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * A contradiction of the plan on its way to a ruling: the head of the division sees what follows before proposing, the
 * Kakanwil confirms on a phone, and pages that are open follow.
 */
@BrowserTest
@TestPropertySource(properties = "kendali.tests=ruling-walk")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulingWalkTests {

    private static final String PLAN = "/renstra/KANWIL-MALUT/2025";
    private static final String LIST = PLAN + "/kontradiksi?berat=berat";
    private static final String REASON = "Lampiran I kelipatan tetap 1× sampai 5×; III.2 sesuai usulan RKA-KL 2026.";

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
    void letsATableCountWithTwoPairsOfEyes() {
        try (Window division = window("kabag.tuu", Screen.DESK);
                Window leader = window("kakanwil", Screen.PHONE);
                Window auditor = window("auditor", Screen.DESK_DARK)) {
            auditor.open(LIST);
            proposes(division);
            confirms(leader);
            assertThat(row(auditor.page()))
                    .containsText("III.2 berlaku", new LocatorAssertions.ContainsTextOptions().setTimeout(5_000));
            auditor.isAccessible();
            division.open(PLAN + "/target");
            assertThat(division.page().locator("main")).containsText("Tabel III.2 berlaku untuk SK 19.");
            revokes(leader);
            assertThat(row(auditor.page()))
                    .containsText("Terbuka", new LocatorAssertions.ContainsTextOptions().setTimeout(5_000));
        }
    }

    private static void proposes(Window division) {
        Page page = division.open(LIST).isAccessible().page();
        row(page).locator("td a").first().click();
        Locator consequences = page.locator("div[data-when]:visible");
        assertThat(consequences).containsText("Pilih salah satu");
        page.getByLabel("Lampiran I", new Page.GetByLabelOptions().setExact(true))
                .check();
        assertThat(consequences).containsText("42.032.055.000");
        page.getByLabel("Tabel III.2", new Page.GetByLabelOptions().setExact(true))
                .check();
        assertThat(consequences).containsText("Total 2025–2029 SK 19: 19.010.685.000");
        assertThat(consequences).containsText("Perlu orang kedua: Kepala Kantor Wilayah");
        page.fill("#alasan", REASON);
        division.isAccessible().picture("kontradiksi-1280");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Usulkan III.2 berlaku"))
                .click();
        assertThat(page.locator(".k-alert.ok")).containsText("dikirim kepada Kepala Kantor Wilayah");
        assertThat(page.locator("button[value=TETAPKAN]")).hasCount(0);
    }

    private static void confirms(Window leader) {
        Page page = leader.open("/pekerjaan").page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Tetapkan putusan")))
                .first()
                .click();
        assertThat(page.locator("tr.sel").last()).containsText(REASON);
        leader.isAccessible();
        leader.open(page.url().replaceFirst("#.*", "") + "&aturan=TABLES_DIFFER")
                .picture("putusan-360");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tetapkan III.2 berlaku"))
                .click();
        assertThat(page.locator(".k-alert.ok")).containsText("berlaku mulai sekarang");
    }

    private static void revokes(Window leader) {
        Page page = leader.page();
        page.locator("button[value=CABUT]").click();
        assertThat(page.locator("#alasan-error")).containsText("wajib diisi");
        page.fill("#alasan", "Salinan RKA-KL 2026 ternyata keliru.");
        page.locator("button[value=CABUT]").click();
        assertThat(page.locator(".k-alert.ok")).containsText("dicabut");
    }

    private static Locator row(Page page) {
        return page.locator("#daftar tr:has-text('Pendanaan SK 19, 2026–2029')").first();
    }

    private Window window(String username, Screen screen) {
        return chromium.window("http://localhost:" + port, screen).signIn(username);
    }
}
