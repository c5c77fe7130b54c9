package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * What only a real container shows: how pages are sent, and what becomes of a file that is too large. It shares the
 * application of the browser walks: where requests were once made with a token of MockMvc, no page sends a real one.
 */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=browser")
class DeliveryTests {

    private static final int TOO_MUCH = 26_000_000;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    private int port;

    @Test
    void saysThatAFileIsTooLarge() throws Exception {
        post(
                "/masuk",
                "application/x-www-form-urlencoded",
                "username=operator.ternate&password=peragaan-2026&_csrf=" + tokenOn("/masuk"));
        String upload =
                "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.pdf\"\r\n\r\n%s\r\n--b--\r\n"
                        .formatted(tokenOn("/akun"), "x".repeat(TOO_MUCH));
        HttpResponse<String> answer = post("/akun/kata-sandi", "multipart/form-data; boundary=b", upload);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Berkas terlalu besar", "k-top");
    }

    @Test
    void compressesPages() throws Exception {
        HttpResponse<byte[]> page = browser.send(
                HttpRequest.newBuilder(address("/masuk"))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Masuk");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", type)
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String tokenOn(String page) throws IOException, InterruptedException {
        return Jsoup.parse(get(page).body()).select("input[name=_csrf]").val();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
