package id.kendali.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.access.ProgramAccess;
import id.kendali.platform.access.TokenScope;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uses the interface as a program does that was given a token by an account of the demonstration. */
@Lazy
@Component
public class Program {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc mvc;
    private final ProgramAccess access;

    Program(MockMvc mvc, ProgramAccess access) {
        this.mvc = mvc;
        this.access = access;
    }

    public Call as(String username) {
        return as(username, TokenScope.SUBMIT);
    }

    public Call as(String username, TokenScope scope) {
        return new Call(access.token(username, scope), null);
    }

    public static JsonNode json(MockHttpServletResponse response) {
        return JSON.readTree(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** Requests with one token. */
    public final class Call {

        private final String token;
        private final @Nullable String key;

        private Call(String token, @Nullable String key) {
            this.token = token;
            this.key = key;
        }

        /** Submits under this key. */
        public Call under(String idempotencyKey) {
            return new Call(token, idempotencyKey);
        }

        public MockHttpServletResponse get(String address) {
            return answer(MockMvcRequestBuilders.get(URI.create(address)));
        }

        /** What is there. */
        public JsonNode read(String address) {
            MockHttpServletResponse response = get(address);
            assertThat(response.getStatus()).as(address).isEqualTo(200);
            return json(response);
        }

        public MockHttpServletResponse post(String address, String json) {
            return answer(MockMvcRequestBuilders.post(address)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json));
        }

        public MockHttpServletResponse send(String address, MediaType type, String content) {
            return answer(MockMvcRequestBuilders.post(address).contentType(type).content(content));
        }

        private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
            try {
                return mvc.perform(request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                                .header(HttpHeaders.ACCEPT_LANGUAGE, "id")
                                .locale(Locale.forLanguageTag("id")))
                        .andReturn()
                        .getResponse();
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        }
    }
}
