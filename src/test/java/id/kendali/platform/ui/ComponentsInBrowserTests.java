package id.kendali.platform.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import id.kendali.browser.Chromium;
import id.kendali.browser.Screen;
import id.kendali.browser.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The components and scripts in a real browser, without the rest of the house. */
@SpringBootTest(classes = SamplePages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ComponentsInBrowserTests {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private LiveEvents events;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_DARK"})
    void isAccessible(Screen screen) {
        try (Window window = window(screen)) {
            window.open("/sample").isAccessible();
            Page page = window.page();
            page.click(screen.phone() ? ".k-drawer > summary" : ".k-top-r .k-menu > summary");
            window.isAccessible();
            window.open("/form");
            page.fill("#realised", "50");
            page.click("main button[type=submit]");
            assertThat(page.locator(".k-errs")).isFocused();
            window.isAccessible();
        }
    }

    @Test
    void worksWithoutInlineCode() {
        try (Window window = window(Screen.DESK)) {
            List<String> complaints = new ArrayList<>();
            window.page().onConsoleMessage(message -> complaints.add(message.text()));
            window.open("/sample").open("/form");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void explainsAPageThatFailsHalfWayInsteadOfCuttingItOff() {
        try (Window window = window(Screen.DESK)) {
            Page page = window.page();
            Response answer = page.navigate("http://localhost:" + port + "/half");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(page.locator("main")).containsText("Nomor rujukan");
            assertThat(page.locator("main")).not().containsText("baris 1");
        }
    }

    @Test
    void opensTheSearchByKeyAndWalksOverItsResults() {
        try (Window window = window(Screen.DESK)) {
            Page page = window.open("/sample").page();
            page.keyboard().press("Control+k");
            assertThat(page.locator("#pencarian input")).isFocused();
            page.keyboard().type("ternate");
            assertThat(page.locator("#cari-hasil a")).hasCount(2);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#cari-hasil a").last()).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("#pencarian")).isHidden();
        }
    }

    @Test
    void closesMenusOnEscape() {
        try (Window window = window(Screen.PHONE)) {
            Page page = window.open("/sample").page();
            page.click(".k-drawer > summary");
            assertThat(page.locator(".k-drawer nav")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator(".k-drawer nav")).isHidden();
            assertThat(page.locator(".k-drawer > summary")).isFocused();
        }
    }

    @Test
    void refreshesFiguresThatChanged() {
        try (Window window = window(Screen.DESK)) {
            Page page = window.open("/sample").page();
            assertThat(page.locator("[data-connected]")).isVisible();
            String before = page.locator("#angka dd.c").first().textContent();
            events.publish("figure", Set.of(SamplePages.UNIT), "");
            assertThat(page.locator("#angka dd.c").first()).not().hasText(before);
        }
    }

    @Test
    void sendsAFormOnce() {
        try (Window window = window(Screen.DESK)) {
            Page page = window.open("/form").page();
            page.fill("#title", "lambat");
            page.evaluate("document.querySelector('main form').target = 'elsewhere'");
            page.locator("main button[type=submit]").click();
            assertThat(page.locator("main button[type=submit]")).isDisabled();
            assertThat(page.locator("main button[type=submit]")).hasText("Sedang menyimpan…");
        }
    }

    @Test
    void offersWhatWasTypedWhenTheSessionEndedMeanwhile() {
        try (Window window = window(Screen.DESK)) {
            Page page = window.open("/form").page();
            page.fill("#note", "Lampu sorot padam sejak Senin.");
            page.fill("#title", "sesi berakhir");
            page.click("main button[type=submit]");
            page.waitForURL("**/bare");
            window.open("/sample");
            assertThat(page.locator("#kabar")).containsText("belum tersimpan karena sesi berakhir");
            page.click("#kabar [data-return]");
            page.click("#kabar [data-restore]");
            assertThat(page.locator("#note")).hasValue("Lampu sorot padam sejak Senin.");
            page.fill("#title", "sekarang tersimpan");
            page.click("main button[type=submit]");
            page.waitForURL("**/sample");
            assertThat(page.locator("#kabar")).isEmpty();
            window.open("/form");
            assertThat(page.locator("#kabar")).isEmpty();
        }
    }

    @Test
    void saysWhyAPartDidNotCome() {
        try (Window window = window(Screen.DESK)) {
            Page page = window.open("/sample").page();
            page.click("#tolak");
            assertThat(page.locator("#kabar")).containsText("alasan");
            page.route("**/refused", route -> route.abort());
            page.click("#tolak");
            assertThat(page.locator("#kabar")).containsText("Tidak tersambung");
        }
    }

    private Window window(Screen screen) {
        return chromium.window("http://localhost:" + port, screen);
    }
}
