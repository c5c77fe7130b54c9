package id.kendali.platform.access;

import id.kendali.platform.ui.StaleForm;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form of an ended session leads to the sign-in page and back to itself. A form of an earlier session, or one that was
 * open for too long, leads to a page that says so to whom it concerns; everything else to the page for 403.
 */
class DenialHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();
    private final SignInEntryPoint signInPage;
    private final AccountLookup accounts;

    DenialHandler(SignInEntryPoint signInPage, AccountLookup accounts) {
        this.signInPage = signInPage;
        this.accounts = accounts;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException, ServletException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (denial instanceof CsrfException && authentication == null) {
            boolean signingIn = request.getRequestURI().endsWith(SignInController.ADDRESS);
            signInPage.send(signingIn ? SignInNotice.STALE : SignInNotice.ENDED, request, response);
            return;
        }
        if (denial instanceof CsrfException && authentication.getPrincipal() instanceof AccountPrincipal principal) {
            remember(principal, request);
        }
        page.handle(request, response, denial);
    }

    /** The token is asked for before anybody found out whose request it is. */
    private void remember(AccountPrincipal principal, HttpServletRequest request) {
        accounts.admission(principal, SignedInFilter.chosenHolding(request))
                .person()
                .ifPresent(person -> request.setAttribute(SignedIn.ATTRIBUTE, person));
        new StaleForm(ReturnAddress.of(request).map(ReturnAddress::path).orElse(null)).leaveOn(request);
    }
}
