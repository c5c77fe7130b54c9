package id.kendali.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.kendali.browser.Chromium;
import id.kendali.browser.Screen;
import id.kendali.browser.Window;
import id.kendali.testing.KendaliTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** An import as a verifier sees it in a real browser. */
@KendaliTest
@Import(SampleFormat.class)
class ImportWalkTests {

    private static final String ROWS = """
            Satuan kerja;Target;Terlaksana
            Kanwil;50;37
            Lapas Kelas IIA Ternate;48;41
            Lapas Kelas IIB Jailolo;48;42
            Lapas Kelas III Labuha;48 aksi;38
            Rutan Kelas IIB Ternate;48;52
            Rutan Kelas IIB Soasiu;48;48
            Bapas Kelas II Tidor;48;34
            """;

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    SampleFormat format;

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

    @BeforeEach
    void reset() {
        format.reset();
        format.write("Lapas Kelas IIA Ternate", 48, 40);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_DARK"})
    void canBeReadOnEveryScreen(Screen screen) {
        try (Window window = chromium.window("http://localhost:" + port, screen).signIn("verifikator")) {
            window.open("/impor/contoh").isAccessible().picture("impor-mulai-" + screen);
            choose(window.page(), "catatan.csv", "satu;dua\n");
            window.page().click("main form button[type=submit]");
            assertThat(window.page().textContent("#berkas-error")).contains("Baris judul tidak ditemukan.");
            window.isAccessible().picture("impor-ditolak-" + screen);
            choose(window.page(), "RAT-RB B09 2025.csv", ROWS);
            window.page().click("main form button[type=submit]");
            window.page().waitForSelector("#baris-2");
            window.isAccessible().picture("impor-periksa-" + screen);
            window.page().click(".k-sticky >> text=Buang berkas");
            window.page().waitForSelector("text=Buang berkas ini?");
            window.isAccessible().picture("impor-buang-" + screen);
        }
    }

    @Test
    void leadsFromAFaultyFileToAppliedRows() {
        try (Window window =
                chromium.window("http://localhost:" + port, Screen.DESK).signIn("verifikator")) {
            Page page = window.open("/impor/contoh").page();
            choose(page, "salah.csv", ROWS);
            page.click("main form button[type=submit]");
            page.click("text=baris 5, kolom Target");
            page.waitForURL("**hasil=galat#baris-5");
            assertThat(page.locator("tbody tr").count()).isEqualTo(3);
            page.click("text=Unggah berkas perbaikan");
            choose(page, "benar.csv", "Satuan kerja;Target;Terlaksana\nLapas Kelas IIA Ternate;48;41\nKanwil;50;37\n");
            page.click("main form button[type=submit]");
            assertThat(page.textContent("#baris-2")).contains("40 → 41");
            page.click("text=Terapkan 2 baris");
            page.waitForSelector("text=2 baris diterapkan");
            window.isAccessible().picture("impor-diterapkan");
            assertThat(format.present()).hasSize(2);
        }
    }

    @Test
    void opensTheSearchByKeyboard() {
        try (Window window =
                chromium.window("http://localhost:" + port, Screen.DESK).signIn("verifikator")) {
            Page page = window.page();
            page.keyboard().press("Control+k");
            page.fill("#cari-kata", "jailolo");
            page.waitForSelector("#cari-hasil a");
            window.isAccessible().picture("cari-dialog");
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("/satuan-kerja/LAPAS-IIB-JAILOLO");
            window.open("/cari?q=ternate").isAccessible().picture("cari");
            window.open("/cari?q=tidakadasepertiini").isAccessible().picture("cari-kosong");
        }
    }

    private static void choose(Page page, String name, String content) {
        page.setInputFiles("#berkas", new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
