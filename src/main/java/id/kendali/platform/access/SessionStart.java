package id.kendali.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/** Begins a session for a person who was let in. */
@Component
class SessionStart {

    private final SecurityContextRepository contexts;
    private final CsrfAuthenticationStrategy tokenRenewal;

    SessionStart(SecurityContextRepository contexts, CsrfTokenRepository tokens) {
        this.contexts = contexts;
        this.tokenRenewal = new CsrfAuthenticationStrategy(tokens);
        this.tokenRenewal.setRequestHandler(new CsrfTokenRequestAttributeHandler());
    }

    /** Nothing of a former session, least of all its identifier, survives into the new one. */
    void begin(AccountPrincipal principal, HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        tokenRenewal.onAuthentication(authentication, request, response);
        contexts.saveContext(context, request, response);
        request.getSession()
                .setAttribute(
                        SessionOrigin.ATTRIBUTE,
                        new SessionOrigin(request.getHeader("User-Agent"), request.getRemoteAddr()));
    }
}
