package id.kendali.platform.access;

import id.kendali.platform.database.CurrentScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks and lets the request run within their scope. */
class SignedInFilter extends OncePerRequestFilter {

    static final String CHOSEN_HOLDING = "kendali.holding";

    private final AccountLookup accounts;

    SignedInFilter(AccountLookup accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof AccountPrincipal principal)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> person = accounts.signedIn(principal, chosenHolding(request));
        if (person.isEmpty()) {
            SecurityContextHolder.clearContext();
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
            response.sendRedirect(request.getContextPath() + "/masuk?tanpa-jabatan");
            return;
        }
        request.setAttribute(SignedIn.ATTRIBUTE, person.get());
        proceed(person.get(), request, response, chain);
    }

    private static void proceed(
            SignedIn person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException {
        try {
            CurrentScope.run(person.scope(), () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                } catch (ServletException failure) {
                    throw new ChainFailure(failure);
                }
            });
        } catch (ChainFailure failure) {
            throw failure.cause;
        }
    }

    private static @Nullable UUID chosenHolding(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (UUID) session.getAttribute(CHOSEN_HOLDING);
    }

    private static final class ChainFailure extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient ServletException cause;

        ChainFailure(ServletException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
