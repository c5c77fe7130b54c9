package id.kendali.platform.ui;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.*;
import com.microsoft.playwright.options.*;
import java.nio.file.Path;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SamplePages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LookTests {
    @LocalServerPort
    int port;

    @Test
    void look() {
        try (Playwright p = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser b = p.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setHeadless(true)
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
            for (String path : List.of("sample", "form", "bare", "missing", "send"))
                for (int w : new int[] {1280, 360})
                    for (ColorScheme s : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        BrowserContext c = b.newContext(new Browser.NewContextOptions()
                                .setViewportSize(w, 900)
                                .setColorScheme(s)
                                .setReducedMotion(ReducedMotion.REDUCE));
                        Page page = c.newPage();
                        page.onConsoleMessage(
                                m -> System.out.println("CONSOLE " + path + " " + m.type() + " " + m.text()));
                        page.navigate("http://localhost:" + port + "/" + (path.equals("send") ? "form" : path));
                        if (path.equals("send")) {
                            page.fill("#realised", "50");
                            page.click("button[type=submit].btn-primary");
                            page.waitForSelector(".k-errs");
                        }
                        page.waitForTimeout(300);
                        String n = path + "-" + w + "-" + s.name().toLowerCase();
                        page.screenshot(new Page.ScreenshotOptions()
                                .setPath(Path.of("/tmp/look/" + n + ".png"))
                                .setFullPage(true));
                        new AxeBuilder(page)
                                .analyze()
                                .getViolations()
                                .forEach(v -> v.getNodes()
                                        .forEach(x -> System.out.println("AXE " + n + " " + v.getImpact() + " "
                                                + v.getId() + " " + x.getHtml() + " "
                                                + x.getFailureSummary().replace('\n', ' '))));
                        System.out.println("OVER " + n + " "
                                + page.evaluate(
                                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"));
                        if (path.equals("sample") && w == 1280) {
                            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                            page.pdf(new Page.PdfOptions()
                                    .setPath(Path.of("/tmp/look/print.pdf"))
                                    .setPreferCSSPageSize(true));
                            page.screenshot(new Page.ScreenshotOptions()
                                    .setPath(Path.of(
                                            "/tmp/look/print-" + s.name().toLowerCase() + ".png"))
                                    .setFullPage(true));
                            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                        }
                        if (path.equals("sample")) {
                            page.click(w == 360 ? ".k-drawer > summary" : ".k-top-r .k-menu > summary");
                            page.screenshot(new Page.ScreenshotOptions()
                                    .setPath(Path.of("/tmp/look/menu-" + w + "-"
                                            + s.name().toLowerCase() + ".png")));
                            new AxeBuilder(page)
                                    .analyze()
                                    .getViolations()
                                    .forEach(v -> v.getNodes()
                                            .forEach(x -> System.out.println("AXE menu " + n + " " + v.getImpact() + " "
                                                    + v.getId() + " " + x.getHtml())));
                            page.keyboard().press("Escape");
                            page.keyboard().press("Control+k");
                            page.waitForTimeout(100);
                            page.screenshot(new Page.ScreenshotOptions()
                                    .setPath(Path.of("/tmp/look/search-" + w + "-"
                                            + s.name().toLowerCase() + ".png")));
                        }
                        c.close();
                    }
        }
    }
}
