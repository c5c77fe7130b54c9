package id.kendali.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes wrong in an office: two people at one form, a session that ends half-way, a unit that gets another name. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwkwardCasesTests {

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
    void showsBothTextsWhenTwoPeopleEditOneReport() {
        try (Window first = window("operator.tobelo", Screen.DESK);
                Window second = window("operator.tobelo", Screen.DESK)) {
            first.open("/reformasi/isi/2025-B09");
            first.page().fill("input[name=realised]", "40");
            first.page().locator("button[value=simpan]").click();
            String form = first.page().url().replaceFirst("[?#].*$", "").replaceFirst("(/isi)?$", "/isi");
            first.open(form);
            second.open(form);
            first.page().fill("textarea[name=note]", "Catatan pertama");
            first.page().locator("button[value=simpan]").click();
            second.page().fill("textarea[name=note]", "Catatan kedua");
            second.page().locator("button[value=simpan]").click();
            assertThat(second.page().locator("main")).containsText("Catatan pertama");
            assertThat(second.page().locator("main")).containsText("Catatan kedua");
            second.isAccessible().picture("dua-penyunting-1280");
        }
    }

    @Test
    void givesTheTypedTextBackAfterTheSessionEnded() {
        try (Window operator = window("operator.labuha", Screen.PHONE)) {
            Page page = operator.open("/reformasi/isi/2025-B09").page();
            page.fill("textarea[name=note]", "Diketik sebelum sesi berakhir");
            page.context().clearCookies();
            page.locator("button[value=simpan]").click();
            page.waitForURL(Pattern.compile(".*/masuk.*"));
            page.fill("input[name=username]", "operator.labuha");
            page.fill("input[name=password]", "peragaan-2026");
            page.locator("main form button[type=submit]").first().click();
            page.waitForURL(Pattern.compile(".*/reformasi/isi/2025-B09.*"));
            page.locator("[data-restore]").click();
            assertThat(page.locator("textarea[name=note]")).hasValue("Diketik sebelum sesi berakhir");
        }
    }

    @Test
    void offersAFormOfAnEarlierSignInAnew() {
        try (Window operator = window("operator.labuha", Screen.PHONE)) {
            Page form = operator.open("/reformasi/isi/2025-B09").page();
            form.fill("textarea[name=note]", "Diketik sebelum masuk lagi");
            Page other = form.context().newPage();
            other.navigate("/akun");
            form.context().clearCookies();
            new Window(other).signIn("operator.labuha");
            form.locator("button[value=simpan]").click();
            assertThat(form.locator("main")).containsText("Halaman ini sudah usang");
            assertThat(form.locator(".k-alert")).hasCount(0);
            operator.isAccessible();
            form.locator("main .btn-primary").click();
            form.locator("[data-restore]").click();
            assertThat(form.locator("textarea[name=note]")).hasValue("Diketik sebelum masuk lagi");
            form.locator("button[value=simpan]").click();
            form.waitForLoadState();
            assertThat(operator.open("/reformasi/isi/2025-B09").page().locator("textarea[name=note]"))
                    .hasValue("Diketik sebelum masuk lagi");
        }
    }

    @Test
    void keepsTheOldNameForTimesBeforeAUnitWasRenamed() {
        try (Window administrator = window("administrator", Screen.DESK);
                Window leader = window("kakanwil", Screen.DESK)) {
            Page page = administrator.open("/satuan-kerja/BAPAS-II-TIDORE/ubah").page();
            page.fill("input[name=name]", "Balai Pemasyarakatan Kelas II Tidore Kepulauan");
            page.fill("input[name=shortName]", "Bapas Kelas II Tikep");
            page.fill("input[name=from]", "2025-08-01");
            page.fill("input[name=basis]", "Keputusan uji 1/2025");
            page.locator("main form button[type=submit]").last().click();
            page.waitForLoadState();
            leader.open("/satuan-kerja");
            assertThat(leader.page().locator("main")).containsText("Bapas Kelas II Tikep");
            leader.open("/wilayah/KANWIL-MALUT?periode=2025-B06");
            assertThat(leader.page().locator("#papan")).containsText("Bapas Kelas II Tidore");
            leader.open("/wilayah/KANWIL-MALUT?periode=2025-B09");
            assertThat(leader.page().locator("#papan")).containsText("Bapas Kelas II Tikep");
        }
    }

    private Window window(String username, Screen screen) {
        return chromium.window("http://localhost:" + port, screen).signIn(username);
    }
}
