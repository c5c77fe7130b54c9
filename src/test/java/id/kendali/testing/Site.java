package id.kendali.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Uses the pages as an account of the demonstration does: signs in, opens, sends forms. */
@Lazy
@Component
public class Site {

    private final MockMvc mvc;
    private final Map<String, Cookie> sessions = new ConcurrentHashMap<>();

    Site(MockMvc mvc) {
        this.mvc = mvc;
    }

    public Visit as(String username) {
        return new Visit(sessions.computeIfAbsent(username, this::signIn));
    }

    /** In another position that the person holds, in a session of its own. */
    public Visit as(String username, UUID holding) {
        Visit visit = new Visit(signIn(username));
        assertThat(visit.post("/jabatan", Map.of("holding", holding.toString())).getStatus())
                .isBetween(300, 399);
        return visit;
    }

    private Cookie signIn(String username) {
        return Objects.requireNonNull(
                answer(formLogin("/masuk").user("username", username).password("password", "peragaan-2026"))
                        .getCookie("kendali"));
    }

    private MockHttpServletResponse answer(RequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** A file to be uploaded. */
    public record Upload(String field, String name, byte[] content) {}

    /** One signed-in session. */
    public final class Visit {

        private final @Nullable String languages;
        private final Cookie[] cookies;

        private Visit(Cookie... cookies) {
            this(null, cookies);
        }

        private Visit(@Nullable String languages, Cookie... cookies) {
            this.languages = languages;
            this.cookies = cookies;
        }

        /** As a program that accepts these languages. */
        public Visit accepting(String languages) {
            return new Visit(languages, cookies);
        }

        public Visit inEnglish() {
            return new Visit(cookies[0], new Cookie("bahasa", "en"));
        }

        public MockHttpServletResponse get(String address) {
            MockHttpServletRequestBuilder request =
                    MockMvcRequestBuilders.get(address).cookie(cookies);
            return answer(
                    languages == null
                            ? request
                            : request.header(HttpHeaders.ACCEPT_LANGUAGE, languages)
                                    .locale(Locale.forLanguageTag(languages.substring(0, 2))));
        }

        /** The page, which has to be there. */
        public Document open(String address) {
            MockHttpServletResponse response = get(address);
            assertThat(response.getStatus()).as(address).isEqualTo(200);
            return page(response);
        }

        public MockHttpServletResponse post(String address, Map<String, String> fields, Upload... files) {
            MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart(address);
            for (Upload file : files) {
                request.file(
                        new MockMultipartFile(file.field(), file.name(), "application/octet-stream", file.content()));
            }
            fields.forEach(request::param);
            return answer(request.cookie(cookies).with(csrf()));
        }

        /** Follows what a form led to. */
        public Document follow(MockHttpServletResponse response) {
            assertThat(response.getStatus()).isBetween(300, 399);
            return open(Objects.requireNonNull(response.getRedirectedUrl()));
        }
    }

    public static Document page(MockHttpServletResponse response) {
        return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
