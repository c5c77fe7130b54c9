package id.kendali.platform.access;

import id.kendali.platform.database.CurrentScope;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks and lets the request run within their scope. */
class SignedInFilter extends OncePerRequestFilter {

    static final String CHOSEN_HOLDING = "kendali.holding";

    private static final Set<String> OPEN_TO_WHO_MUST_CHANGE_PASSWORD =
            Set.of(PasswordController.ADDRESS, "/keluar", "/masuk");

    private final AccountLookup accounts;
    private final SignInEntryPoint signInPage;

    SignedInFilter(AccountLookup accounts, SignInEntryPoint signInPage) {
        this.accounts = accounts;
        this.signInPage = signInPage;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return path(request).startsWith("/assets/");
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    /** The page about a failure runs within the same scope; whom it is for is already known then. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn known) {
            proceed(known, request, response, chain);
            return;
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (isErrorDispatch(request)
                || authentication == null
                || !(authentication.getPrincipal() instanceof AccountPrincipal principal)) {
            chain.doFilter(request, response);
            return;
        }
        AccountLookup.Admission admission = accounts.admission(principal, chosenHolding(request));
        if (admission.person().isEmpty()) {
            signOut(request);
            signInPage.send(admission.valid() ? SignInNotice.WITHOUT_POSITION : SignInNotice.ENDED, request, response);
        } else if (admission.mustChangePassword() && !OPEN_TO_WHO_MUST_CHANGE_PASSWORD.contains(path(request))) {
            sendToPasswordPage(request, response);
        } else {
            request.setAttribute(SignedIn.ATTRIBUTE, admission.person().get());
            proceed(admission.person().get(), request, response, chain);
        }
    }

    private static boolean isErrorDispatch(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    private static void sendToPasswordPage(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = request.getContextPath() + PasswordController.ADDRESS;
        if (path(request).startsWith("/api/")) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", address);
        } else {
            response.sendRedirect(address);
        }
    }

    private static void proceed(
            SignedIn person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
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
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static @Nullable UUID chosenHolding(HttpServletRequest request) {
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
