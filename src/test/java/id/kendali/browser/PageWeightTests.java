package id.kendali.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a bad line has to carry, as the browser counts it: bytes on the wire, headers included. */
@BrowserTest
class PageWeightTests {

    private static final String ALL = """
            performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
              .reduce((sum, entry) => sum + entry.transferSize, 0)
            """;
    private static final String BEFORE_FIRST_PAINT = """
            performance.getEntriesByType('navigation')[0].transferSize
              + performance.getEntriesByType('resource')
                  .filter(entry => entry.renderBlockingStatus === 'blocking')
                  .reduce((sum, entry) => sum + entry.transferSize, 0)
            """;

    @LocalServerPort
    int port;

    @Test
    void staysLightOnABadLine() {
        try (Chromium chromium = Chromium.launch();
                Window window = chromium.window("http://localhost:" + port, Screen.PHONE)) {
            Page page = window.open("/masuk").page();
            page.waitForTimeout(500);
            assertThat(bytes(page, ALL)).as("first page").isBetween(10_000, 180_000);
            assertThat(bytes(page, BEFORE_FIRST_PAINT)).as("before first paint").isBetween(5_000, 110_000);
            window.signIn("kakanwil");
            for (String later : List.of("/wilayah/KANWIL-MALUT", "/satuan-kerja", "/reformasi", "/angka")) {
                window.open(later);
                page.waitForTimeout(300);
                assertThat(bytes(page, ALL)).as(later).isBetween(1_000, 40_000);
            }
        }
    }

    private static int bytes(Page page, String script) {
        return ((Number) page.evaluate(script)).intValue();
    }
}
