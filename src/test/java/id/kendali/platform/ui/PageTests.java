package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** The shell, the components and the failure pages as they reach a browser. */
@SpringBootTest(classes = SamplePages.class)
class PageTests {

    private final MockMvcTester pages;

    @Autowired
    PageTests(WebApplicationContext context) {
        this.pages = MockMvcTester.from(context);
    }

    @Test
    void drawsWhatThePersonMayOpenAroundAPage() {
        Document page = page("/sample");
        assertThat(page.title()).isEqualTo("Kanwil Ditjenpas Maluku Utara · Kendali");
        assertThat(page.select(".k-wings a").eachText()).containsExactly("Wawasan");
        assertThat(page.select(".k-side a").eachAttr("href")).containsExactly("/wilayah", "/pekerjaan");
        assertThat(page.select(".k-side a[aria-current=page]").attr("href")).isEqualTo("/wilayah");
        assertThat(page.select(".k-side a b").text()).isEqualTo("7");
        assertThat(page.select(".k-foot").text()).contains("316.204 entri · 14 Jan 2026 09.40 WIT");
        assertThat(page.select("main").size()).isEqualTo(1);
    }

    @Test
    void keepsTheAddressInFilters() {
        Document page = page("/sample?kata=a%26b&setelah=x");
        assertThat(page.select(".k-pickf a").eachAttr("href"))
                .containsExactly("/sample?kata=a%26b&periode=B06", "/sample?kata=a%26b&periode=B09");
        assertThat(page.select(".k-pager a").eachAttr("href"))
                .containsExactly("/sample?kata=a%26b", "/sample?kata=a%26b&setelah=abc");
        assertThat(page.select(".k-words input[name=kata]").val()).isEqualTo("a&b");
        assertThat(page.select(".k-words input[type=hidden]")).isEmpty();
    }

    @Test
    void turnsTheOrderRound() {
        assertThat(page("/sample?urut=unit").select("th[aria-sort=ascending] a").attr("href"))
                .isEqualTo("/sample?urut=-unit");
        assertThat(page("/sample?urut=-unit")
                        .select("th[aria-sort=descending] a")
                        .attr("href"))
                .isEqualTo("/sample?urut=unit");
    }

    @Test
    void showsAnUnmeasuredFigureAsUnmeasured() {
        assertThat(page("/sample").select(".k-fig").last().text()).isEqualTo("IKPA — Belum diukur");
    }

    @Test
    void keepsWhatWasTypedBesideItsError() {
        MockHttpServletResponse response = pages.post()
                .uri("/form")
                .param("realised", "50")
                .param("title", "RAT-RB")
                .exchange()
                .getResponse();
        Document page = parsed(response);
        assertThat(page.select("#realised").val()).isEqualTo("50");
        assertThat(page.select("#realised").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#realised").attr("aria-describedby")).isEqualTo("realised-hint realised-error");
        assertThat(page.select("#realised-error").text()).contains("Isi 0 sampai 48");
        assertThat(page.select(".k-errs a").attr("href")).isEqualTo("#realised");
    }

    @Test
    void explainsRulesOfFieldsInTheReadersLanguage() {
        assertThat(parsed(pages.post()
                                .uri("/form")
                                .param("title", "a")
                                .exchange()
                                .getResponse())
                        .select("#title-error")
                        .text())
                .isEqualTo("Panjangnya 3 sampai 200 huruf.");
    }

    @Test
    void speaksIndonesianUnlessEnglishWasChosen() {
        assertThat(pages.get().uri("/missing").header("Accept-Language", "en"))
                .bodyText()
                .contains("lang=\"id\"", "Halaman tidak ditemukan");
        assertThat(pages.get().uri("/missing").cookie(new Cookie("bahasa", "en")))
                .bodyText()
                .contains("lang=\"en\"", "Page not found");
    }

    @Test
    void remembersLanguageAndThemeAndShowsThePageAgain() {
        assertThat(pages.get().uri("/sample?periode=B06&bahasa=en"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/sample?periode=B06")
                .cookies()
                .hasValue("bahasa", "en");
        assertThat(pages.get().uri("/sample?tema=dark")).cookies().hasValue("tema", "dark");
        assertThat(pages.get().uri("/sample?tema=pink")).hasStatusOk();
        assertThat(pages.get().uri("/sample").cookie(new Cookie("tema", "dark")))
                .bodyText()
                .contains("data-bs-theme=\"dark\"");
    }

    @Test
    void explainsFailuresWithoutSayingAnythingInternal() {
        assertThat(pages.get().uri("/missing")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri("/number/abc")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri("/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri("/refused"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("alasan · Kendali");
        assertThat(pages.get().uri("/changed"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("sudah diubah orang lain");
        assertThat(pages.post().uri("/sample"))
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
                .bodyText()
                .contains("k-side");
        assertThat(pages.get().uri("/broken"))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .bodyText()
                .contains("Nomor rujukan")
                .doesNotContain("rahasia", "IllegalState");
    }

    @Test
    void answersARequestForAPartWithANotice() {
        assertThat(pages.get().uri("/refused").header("HX-Request", "true"))
                .hasStatus(HttpStatus.CONFLICT)
                .hasHeader("HX-Retarget", "#kabar")
                .bodyText()
                .startsWith("<div class=\"k-alert bad\" role=\"alert\"")
                .contains("alasan · Kendali");
    }

    @Test
    void drawsTheSignInPageWithoutNavigation() {
        Document page = page("/bare");
        assertThat(page.select("nav, .k-top")).isEmpty();
        assertThat(page.select("main h1").text()).isEqualTo("Masuk");
    }

    private Document page(String address) {
        return parsed(pages.get().uri(URI.create(address)).exchange().getResponse());
    }

    private static Document parsed(MockHttpServletResponse response) {
        try {
            return Jsoup.parse(response.getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
