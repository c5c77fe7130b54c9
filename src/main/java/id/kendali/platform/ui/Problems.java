package id.kendali.platform.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Failures as other programs read them: problem details of RFC 9457, in the language that they ask for. */
@Component
public class Problems {

    /** Addresses below this are for programs. */
    static final String PROGRAMS = "/api/";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MessageSource messages;
    private final LocaleResolver languages;

    Problems(MessageSource messages, LocaleResolver languages) {
        this.messages = messages;
        this.languages = languages;
    }

    static boolean areWantedBy(HttpServletRequest request) {
        return path(request).startsWith(PROGRAMS);
    }

    /**
     * Answers a request that never reaches a handler.
     *
     * @param reasonKey of the message that says why; null for what is generally said of the status
     */
    public void send(
            HttpStatus status,
            @Nullable String reasonKey,
            HttpServletRequest request,
            HttpServletResponse response,
            Object... arguments)
            throws IOException {
        Failure general = Failure.of(status);
        String reason =
                reasonKey == null ? null : messages.getMessage(reasonKey, arguments, languages.resolveLocale(request));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        write(new Failure(status, general.kind(), reason, null, null), request, response);
    }

    void write(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = languages.resolveLocale(request);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", text(failure, "title", language));
        problem.put("status", failure.status().value());
        problem.put("detail", failure.reason() == null ? text(failure, "text", language) : failure.reason());
        problem.put("instance", path(request));
        if (failure.reference() != null) {
            problem.put("reference", failure.reference());
        }
        if (!failure.errors().isEmpty()) {
            problem.put("errors", failure.errors().stream().map(Problems::error).toList());
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setStatus(failure.status().value());
        JSON.writeValue(response.getOutputStream(), problem);
    }

    private static Map<String, Object> error(InvalidInput.Error error) {
        Map<String, Object> written = new LinkedHashMap<>();
        if (error.file() != null) {
            written.put("file", error.file());
        }
        if (error.row() != null) {
            written.put("row", error.row());
        }
        if (error.field() != null) {
            written.put("field", error.field());
        }
        written.put("message", error.message());
        return written;
    }

    private String text(Failure failure, String part, Locale language) {
        List<String> keys =
                List.of("ui.problem." + failure.kind() + "." + part, "ui.failure." + failure.kind() + "." + part);
        return keys.stream()
                .map(key -> messages.getMessage(key, null, null, language))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.substring(request.getContextPath().length());
    }
}
