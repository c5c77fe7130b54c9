package id.kendali.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends whoever is not signed in to the sign-in page, with the way back and, if a session ended, the reason. */
@Component
class SignInEntryPoint implements AuthenticationEntryPoint {

    private final ProgramRefusals programs;

    SignInEntryPoint(ProgramRefusals programs) {
        this.programs = programs;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        send(ended ? SignInNotice.ENDED : null, request, response);
    }

    /** Shows the sign-in page instead of what was asked for. */
    void send(@Nullable SignInNotice notice, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            programs.stranger(request, response);
            return;
        }
        String address = address(notice, request);
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", request.getContextPath() + address);
        } else if (wantsPage(request)) {
            response.sendRedirect(request.getContextPath() + address);
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    private static String address(@Nullable SignInNotice notice, HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/masuk");
        if (notice != null) {
            address.queryParam(SignInNotice.PARAMETER, notice.value());
        }
        ReturnAddress.of(request)
                .filter(back -> !back.path().equals("/"))
                .ifPresent(back -> address.queryParam(SignInController.BACK, "{back}")
                        .encode()
                        .uriVariables(Map.of("back", back.path())));
        return address.build().toUriString();
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept == null
                || accept.contains(MediaType.TEXT_HTML_VALUE)
                || accept.contains(MediaType.ALL_VALUE)
                        && !accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE)
                        && !accept.contains(MediaType.APPLICATION_JSON_VALUE);
    }
}
