package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = SamplePages.class)
class AssetsTests {

    private static final Path BUILT = Path.of("target/classes/static");

    private final MockMvcTester pages;
    private final Assets assets;

    @Autowired
    AssetsTests(WebApplicationContext context, Assets assets) {
        this.pages = MockMvcTester.from(context);
        this.assets = assets;
    }

    @ParameterizedTest
    @CsvSource({"kendali.css, 30000", "kendali.js, 30000", "icons.svg, 12000"})
    void staysLightOnABadLine(String name, long most) throws IOException {
        assertThat(Files.size(BUILT.resolve(assets.href(name).substring(1) + ".gz")))
                .isLessThanOrEqualTo(most);
    }

    @Test
    void bringsOneFont() throws IOException {
        assertThat(Files.size(BUILT.resolve(assets.href("inter-latin.woff2").substring(1))))
                .isLessThanOrEqualTo(50_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kendali.css", "kendali.js", "icons.svg"})
    void letsBrowsersKeepAssetsForGood(String name) {
        assertThat(pages.get().uri(assets.href(name)).header("Accept-Encoding", "gzip"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("Content-Encoding", "gzip");
    }

    @Test
    void keepsTheAddressesOfPackagesOutOfTheLockFile() throws IOException {
        assertThat(Path.of("web/package-lock.json")).content().doesNotContain("resolved", "http");
    }
}
