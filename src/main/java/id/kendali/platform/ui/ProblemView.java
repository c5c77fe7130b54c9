package id.kendali.platform.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;

/** A failure as other programs read it: problem details of RFC 9457, in the language that they ask for. */
final class ProblemView implements View {

    /** Addresses below this are for programs. */
    static final String PROGRAMS = "/api/";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MessageSource messages;

    ProblemView(MessageSource messages) {
        this.messages = messages;
    }

    static boolean isWantedBy(HttpServletRequest request) {
        return path(request).startsWith(PROGRAMS);
    }

    ModelAndView of(Failure failure) {
        return new ModelAndView(this, "failure", failure);
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Failure failure =
                (Failure) Objects.requireNonNull(Objects.requireNonNull(model).get("failure"));
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", text(failure, "title", request));
        problem.put("status", failure.status().value());
        problem.put("detail", failure.reason() == null ? text(failure, "text", request) : failure.reason());
        problem.put("instance", path(request));
        if (failure.reference() != null) {
            problem.put("reference", failure.reference());
        }
        response.setContentType(getContentType());
        response.setStatus(failure.status().value());
        JSON.writeValue(response.getOutputStream(), problem);
    }

    private String text(Failure failure, String part, HttpServletRequest request) {
        return messages.getMessage(
                "ui.failure." + failure.kind() + "." + part, null, RequestContextUtils.getLocale(request));
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.substring(request.getContextPath().length());
    }
}
