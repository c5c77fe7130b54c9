package id.kendali.platform.access;

import id.kendali.platform.access.TokenAdmission.Admitted;
import id.kendali.platform.access.TokenAdmission.Reason;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program in by the token in its {@code Authorization} header, for this one request: nothing is kept in a session.
 * A request that also carries the cookie of a session is refused, because it would not be clear who asks.
 */
class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final TokenLookup tokens;
    private final ProgramRefusals refusals;
    private final String sessionCookie;

    TokenFilter(TokenLookup tokens, ProgramRefusals refusals, String sessionCookie) {
        this.tokens = tokens;
        this.refusals = refusals;
        this.sessionCookie = sessionCookie;
    }

    /** Whether the request brings a token, so that it needs no token of a form. */
    static boolean isUsedBy(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isUsedBy(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (carriesSession(request)) {
            refusals.refuse(HttpStatus.BAD_REQUEST, "access.token.refused.cookie", request, response);
            return;
        }
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length())
                .strip();
        Optional<TokenAdmission> admission = TokenSecret.parse(sent).map(tokens::admission);
        if (admission.orElse(null) instanceof Admitted admitted) {
            proceed(admitted.person(), request, response, chain);
        } else {
            Reason reason = admission.orElse(null) instanceof TokenAdmission.Refused refused
                    ? refused.reason()
                    : Reason.UNKNOWN;
            refusals.wrongToken(reason, request, response);
        }
    }

    private boolean carriesSession(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(sessionCookie));
    }

    private static void proceed(
            SignedIn person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        SecurityContextHolder.setContext(context);
        request.setAttribute(SignedIn.ATTRIBUTE, person);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
