package id.kendali.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** One person at one browser window. */
public final class Window implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Page page;

    Window(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    public Window signIn(String username) {
        page.navigate("/masuk");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", "peragaan-2026");
        page.click("form[action$='/masuk'] button[type=submit]");
        page.waitForURL(url -> !url.contains("/masuk"));
        return this;
    }

    public Window open(String path) {
        page.navigate(path);
        return this;
    }

    /** For the user guide and for eyes: the page as a picture, in a window so high that nothing sticks over anything. */
    public Window picture(String name) {
        ViewportSize size = page.viewportSize();
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(size.width, Math.max(size.height, height));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        page.setViewportSize(size.width, size.height);
        return this;
    }

    /** No serious or critical finding of axe, and nothing that makes the page scroll sideways. */
    public Window isAccessible() {
        List<String> findings = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
        assertThat(findings).as("axe on %s", page.url()).isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scroll on %s", page.url())
                .isLessThanOrEqualTo(1);
        return this;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
