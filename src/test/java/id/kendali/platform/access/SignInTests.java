package id.kendali.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kendali.testing.KendaliTest;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@KendaliTest
class SignInTests {

    private static final String PASSWORD = "peragaan-2026";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    MockMvcTester pages;

    @Autowired
    SignInThrottle throttle;

    @Autowired
    CsrfTokenRepository tokens;

    // Each test comes from an address of its own, so that none waits for the pause of another.
    private final String address = "10.0.0." + ADDRESSES.incrementAndGet();

    @Test
    void showsThePage() {
        assertThat(pages.get().uri("/masuk"))
                .hasStatusOk()
                .bodyText()
                .contains("Nama pengguna", "operator.ternate", "Pakai akun kakanwil");
    }

    @Test
    void beginsNoSessionBeforeTheSignIn() {
        MvcTestResult page = pages.get()
                .uri("/masuk")
                .with(request -> {
                    // Other tests replaced the store of tokens by one that keeps them in the session.
                    WebTestUtils.setCsrfTokenRepository(request, tokens);
                    return request;
                })
                .exchange();
        assertThat(page.getResponse().getCookie("XSRF-TOKEN")).isNotNull();
        assertThat(page.getResponse().getCookie("kendali")).isNull();
    }

    @Test
    void fillsTheFormWithADemonstrationAccount() {
        assertThat(pages.get().uri("/masuk?pakai=operator.ternate"))
                .bodyText()
                .contains("value=\"operator.ternate\"", "value=\"" + PASSWORD + "\"");
        assertThat(pages.get().uri("/masuk?pakai=orang.lain")).bodyText().doesNotContain("value=\"orang.lain\"");
    }

    @Test
    void letsAPositionIn() {
        MvcTestResult result = signIn("Operator.Ternate ", PASSWORD);

        assertThat(result).hasStatus3xxRedirection().hasRedirectedUrl("/");
        assertThat(pages.get().uri("/akun").cookie(session(result)))
                .hasStatusOk()
                .bodyText()
                .contains("operator.ternate", "Operator");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndHowManyAttemptsAreLeft() {
        assertThat(signIn("operator.sanana", "salah"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nama pengguna atau kata sandi salah. Masih 4 percobaan, lalu jeda 5 menit.")
                .contains("value=\"operator.sanana\"")
                .doesNotContain("value=\"salah\"");
    }

    @Test
    void pausesAfterFiveWrongAttemptsAndNamesTheWait() {
        for (int left = 4; left > 0; left--) {
            assertThat(signIn("operator.jailolo", "salah")).bodyText().contains("Masih " + left + " percobaan");
        }
        assertThat(signIn("operator.jailolo", "salah"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("Coba lagi dalam 5 menit 0 detik.");

        MvcTestResult right = signIn("operator.jailolo", PASSWORD);
        assertThat(right)
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .containsPattern("Coba lagi dalam (5 menit 0|4 menit 5\\d) detik");
        assertThat(right.getResponse().getHeader(HttpHeaders.RETRY_AFTER)).isNotNull();
    }

    @Test
    void pausesForUnknownNamesJustTheSame() {
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn("tidak.ada", "salah");
        }
        assertThat(signIn("tidak.ada", "salah")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void beginsAnewWhenThePauseIsOverOrTheNameWasRight() {
        Instant now = Instant.parse("2026-01-14T00:00:00Z");
        for (int attempt = 0; attempt < 5; attempt++) {
            throttle.count("jeda", address, now);
        }
        assertThat(throttle.count("jeda", address, now.plusSeconds(299)).refused())
                .isTrue();
        assertThat(throttle.count("jeda", address, now.plusSeconds(300)).left()).isEqualTo(4);

        throttle.forgive("jeda", address);
        assertThat(throttle.count("jeda", address, now.plusSeconds(301)).left()).isEqualTo(4);
    }

    @Test
    void forgetsOldAttempts() {
        Instant now = Instant.parse("2026-01-14T00:00:00Z");
        assertThat(throttle.count("lama", address, now).left()).isEqualTo(4);
        assertThat(throttle.count("lama", address, now.plus(Duration.ofMinutes(16)))
                        .left())
                .isEqualTo(4);
    }

    @Test
    void slowsAnAddressThatTriesManyNames() {
        Instant now = Instant.parse("2026-01-14T00:00:00Z");
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThat(throttle.count("nama" + attempt, address, now).refused()).isFalse();
        }
        assertThat(throttle.count("nama20", address, now).refused()).isTrue();
        assertThat(throttle.count("nama20", address + "0", now).refused()).isFalse();
    }

    @Test
    void sendsStrangersToTheSignInPageWithTheWayBack() {
        assertThat(pages.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/masuk");
        assertThat(pages.get().uri(URI.create("/hak-akses?cetak=ya&x=a%20b")))
                .hasRedirectedUrl("/masuk?kembali=%2Fhak-akses%3Fcetak%3Dya%26x%3Da%2520b");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        MvcTestResult result = pages.post()
                .uri("/masuk")
                .with(csrf())
                .remoteAddress(address)
                .param("username", "operator.ternate")
                .param("password", PASSWORD)
                .param("kembali", "/hak-akses?cetak=ya")
                .exchange();
        assertThat(result).hasRedirectedUrl("/hak-akses?cetak=ya");
    }

    @Test
    void neverLeadsToAnotherSite() {
        for (String address : new String[] {"//jahat.example", "https://jahat.example/", "/\\jahat.example", "x"}) {
            assertThat(pages.post()
                            .uri("/masuk")
                            .with(csrf())
                            .remoteAddress(this.address)
                            .param("username", "operator.ternate")
                            .param("password", PASSWORD)
                            .param("kembali", address))
                    .hasRedirectedUrl("/");
        }
    }

    @Test
    void saysThatTheSessionEnded() {
        assertThat(pages.get().uri("/hak-akses").with(withEndedSession()))
                .hasRedirectedUrl("/masuk?kabar=berakhir&kembali=%2Fhak-akses");
        assertThat(pages.get().uri(URI.create("/masuk?kabar=berakhir&kembali=%2Fhak-akses")))
                .bodyText()
                .contains("Sesi Anda berakhir.", "value=\"/hak-akses\"");
    }

    @Test
    void leadsAFormOfAnEndedSessionBackToItsPage() {
        assertThat(pages.post()
                        .uri("/akun/kata-sandi")
                        .with(csrf())
                        .with(withEndedSession())
                        .header("Referer", "http://localhost/akun/kata-sandi?a=1"))
                .hasRedirectedUrl("/masuk?kabar=berakhir&kembali=%2Fakun%2Fkata-sandi%3Fa%3D1");
        // The token's cookie went with the browser, and with it what protects against forged forms.
        assertThat(pages.post().uri("/akun/kata-sandi").header("Referer", "http://jahat.example/akun"))
                .hasRedirectedUrl("/masuk?kabar=berakhir");
    }

    @Test
    void tellsPartsOfAPageToReloadIt() {
        MvcTestResult part = pages.get()
                .uri("/akun")
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/pekerjaan?a=1")
                .with(withEndedSession())
                .exchange();
        assertThat(part)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("HX-Redirect", "/masuk?kabar=berakhir&kembali=%2Fpekerjaan%3Fa%3D1");
        assertThat(pages.get().uri("/langsung").header("Accept", "text/event-stream"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void saysNothingInternalAboutPagesThatDoNotExist() {
        Cookie session = session(signIn("operator.ternate", PASSWORD));
        assertThat(pages.get().uri("/tidak-ada").cookie(session)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult signIn(String username, String password) {
        return pages.post()
                .uri("/masuk")
                .with(csrf())
                .remoteAddress(address)
                .param("username", username)
                .param("password", password)
                .exchange();
    }

    private static Cookie session(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("kendali"));
    }

    private static RequestPostProcessor withEndedSession() {
        return request -> {
            request.setCookies(new Cookie("kendali", "bGV3YXQ="));
            return request;
        };
    }
}
