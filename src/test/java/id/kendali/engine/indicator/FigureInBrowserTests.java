package id.kendali.engine.indicator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.kendali.engine.indicator.IndicatorFixture.b06;

import com.microsoft.playwright.Page;
import id.kendali.browser.Chromium;
import id.kendali.browser.Screen;
import id.kendali.browser.Window;
import id.kendali.engine.indicator.HandWrittenReports.Report;
import id.kendali.platform.calendar.Period;
import id.kendali.testing.KendaliTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The origin of a figure as people see it, on each screen. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=indicator")
class FigureInBrowserTests {

    private static final Period PERIOD = b06(2093);
    private static final String REGION = "/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2093-B06&varian=wilayah";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private IndicatorFixture given;

    @Autowired
    private HandWrittenReports reports;

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
    void thePrintedReportsAreVerified() {
        given.asSystem(() -> reports.verifyAll(PrintedReport.all().stream()
                .map(row -> new Report(
                        given.unit(row.unit()),
                        PERIOD,
                        row.target().longValueExact(),
                        row.realised().longValueExact()))
                .toList()));
        given.awaitComputed();
    }

    @ParameterizedTest
    @EnumSource
    void isAccessible(Screen screen) {
        try (Window window = window(screen, "kakanwil")) {
            window.open("/angka").isAccessible().picture("angka-daftar-" + screen.suffix());
            window.open(REGION).isAccessible();
            window.open(REGION + "&buka=LAPAS-IIA-TERNATE").isAccessible().picture("angka-asal-" + screen.suffix());
        }
    }

    @Test
    void opensAUnitByKeyboardAndFetchesItsRows() {
        try (Window window = window(Screen.DESK, "kakanwil")) {
            Page page = window.open(REGION).page();
            page.locator("summary:has-text('Rutan Kelas IIB Weda')").last().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("details:has(> summary:has-text('Rutan Kelas IIB Weda')) .k-node.leaf")
                            .last())
                    .isVisible();
        }
    }

    @Test
    void tellsThatTheFigureMovedAndKeepsWhatIsUnfolded() {
        try (Window window = window(Screen.DESK, "kakanwil")) {
            Page page = window.open(REGION).page();
            page.locator("summary:has-text('Penyebut')").click();
            given.asSystem(() -> reports.verify(given.unit("RUTAN-IIB-WEDA"), PERIOD, 48, 47));
            assertThat(page.locator(".k-alert")).containsText("dihitung ulang menjadi 85,46");
            assertThat(page.locator("details:has(> summary:has-text('Penyebut'))")
                            .first())
                    .hasAttribute("open", "");
            page.locator(".k-alert a").click();
            assertThat(page.locator("h1")).containsText("85,46");
        }
    }

    private Window window(Screen screen, String username) {
        return chromium.window("http://127.0.0.1:" + port, screen).signIn(username);
    }
}
