package id.kendali.platform.access;

import id.kendali.platform.access.TokenAdmission.Reason;
import id.kendali.platform.ui.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How programs are told that they may not: with problem details, never with a page to sign in on. */
@Component
class ProgramRefusals implements AccessDeniedHandler {

    private static final String CHALLENGE = "Bearer realm=\"Kendali\"";

    private final Problems problems;
    private final RateLimits limits;

    ProgramRefusals(Problems problems, RateLimits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    /** Nobody is signed in and no token was sent. */
    void stranger(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isWithinLimit(request, response)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            problems.send(HttpStatus.UNAUTHORIZED, null, request, response);
        }
    }

    void wrongToken(Reason reason, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isWithinLimit(request, response)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
            problems.send(HttpStatus.UNAUTHORIZED, reason.messageKey(), request, response);
        }
    }

    void refuse(HttpStatus status, String reasonKey, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.send(status, reasonKey, request, response);
    }

    void tooMany(RateLimits.Verdict verdict, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(verdict.retryAfterSeconds()));
        problems.send(HttpStatus.TOO_MANY_REQUESTS, null, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException {
        if (denial instanceof CsrfException
                && SecurityContextHolder.getContext().getAuthentication() == null) {
            stranger(request, response);
            return;
        }
        if (denial instanceof CsrfException) {
            refuse(HttpStatus.FORBIDDEN, "access.token.refused.form", request, response);
            return;
        }
        boolean narrowed =
                request.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn person && person.token() != null;
        if (narrowed) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"insufficient_scope\"");
        }
        problems.send(HttpStatus.FORBIDDEN, null, request, response);
    }

    /** Strangers are counted by address, so that guessing and knocking are slowed down. */
    private boolean isWithinLimit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RateLimits.Verdict verdict = limits.countStranger(request.getRemoteAddr());
        verdict.announce(response);
        if (verdict.admitted()) {
            return true;
        }
        tooMany(verdict, request, response);
        return false;
    }
}
