package id.kendali.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * A formula on its way into the catalogue: the planner drafts it and sees what it would do to last year, Ditjenpas
 * publishes it for 2026, and 2025 keeps its own.
 */
@BrowserTest
@TestPropertySource(properties = "kendali.tests=formula-walk")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormulaWalkTests {

    private static final String CARD = "/katalog/IKK-19.1";
    private static final String REASON = "Usulan menghitung capaian dengan skala empat mulai 2026.";

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
    void countsFromTheDayOnThatTwoPeopleAgreedOn() {
        try (Window planner = window("perencana", Screen.DESK);
                Window directorate = window("ditjenpas", Screen.DESK_DARK);
                Window leader = window("kakanwil", Screen.PHONE)) {
            drafts(planner);
            publishes(directorate, planner.page().url().replaceFirst("^https?://[^/]+", ""));
            keepsTheYearBefore(leader);
        }
    }

    private static void drafts(Window planner) {
        Page page = planner.open("/katalog?kata=19.1").isAccessible().page();
        page.locator("#katalog tbody a").first().click();
        planner.isAccessible();
        click(page, AriaRole.LINK, "Susun rancangan");
        click(page, AriaRole.BUTTON, "Rumus bebas");
        page.locator("[name=ungkapan]").fill("pembilang / target * 4");
        click(page, AriaRole.BUTTON, "Simpan rancangan dan lihat pratinjau");
        assertThat(page.locator(".k-errs")).containsText("target bukan nama masukan");
        assertThat(page.locator(".k-errs")).containsText("penyebut tidak dipakai dalam rumus");
        assertThat(page.locator(".k-errs")).containsText("Isi tanggal mulai berlaku.");
        planner.isAccessible();
        page.locator("[name=ungkapan]").fill("pembilang / penyebut * 4");
        page.locator("[name=berlaku]").fill("2026-01-01");
        page.locator("[name=alasan]").fill(REASON);
        planner.isAccessible().picture("rumus-rancangan-1280");
        click(page, AriaRole.BUTTON, "Simpan rancangan dan lihat pratinjau");
        assertThat(page.locator("#perubahan tr:has-text('Kanwil Maluku Utara')").first())
                .containsText(Pattern.compile("83,71\\s%\\s*3,35"));
        assertThat(page.locator("#pratinjau")).containsText("2025 · B06");
        planner.isAccessible().picture("rumus-pratinjau-1280");
        click(page, AriaRole.BUTTON, "Ajukan untuk diterbitkan");
        assertThat(page.locator("main")).containsText("Menunggu keputusan");
        planner.isAccessible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terbitkan versi baru")))
                .hasCount(0);
    }

    private static void publishes(Window directorate, String draft) {
        Page page = directorate.open("/katalog").isAccessible().page();
        assertThat(page.locator("#rancangan")).containsText(REASON);
        directorate.open("/pekerjaan");
        click(page, AriaRole.LINK, "Putuskan");
        directorate.isAccessible();
        click(page, AriaRole.BUTTON, "Terbitkan versi baru");
        assertThat(page.locator("#versi tbody tr")).hasCount(2);
        assertThat(page.locator("#versi")).containsText("sejak 1 Jan 2026");
        assertThat(page.locator("#versi")).containsText("1 Jan 2025 sampai 31 Des 2025");
        directorate.isAccessible();
        directorate.open(draft);
        assertThat(page.locator("main")).containsText("Diterbitkan");
    }

    private static void keepsTheYearBefore(Window leader) {
        Page page = leader.open("/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2025-B06&varian=wilayah")
                .page();
        assertThat(page.locator("h1")).containsText("83,71");
        assertThat(page.locator("main")).containsText("rumus versi 1, berlaku sejak 1 Jan 2025");
        leader.open("/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2026-B06&varian=wilayah");
        assertThat(page.locator("main")).containsText("rumus versi 2, berlaku sejak 1 Jan 2026");
        leader.open(CARD).isAccessible().picture("katalog-360");
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    private Window window(String username, Screen screen) {
        return chromium.window("http://localhost:" + port, screen).signIn(username);
    }
}
