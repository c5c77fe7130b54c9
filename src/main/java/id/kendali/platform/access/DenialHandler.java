package id.kendali.platform.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A form of an ended session leads to the sign-in page and back to itself; everything else to the page for 403. */
class DenialHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();
    private final SignInEntryPoint signInPage;

    DenialHandler(SignInEntryPoint signInPage) {
        this.signInPage = signInPage;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException, ServletException {
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
        if (denial instanceof CsrfException && !signedIn) {
            boolean signingIn = request.getRequestURI().endsWith(SignInController.ADDRESS);
            signInPage.send(signingIn ? SignInNotice.STALE : SignInNotice.ENDED, request, response);
        } else {
            page.handle(request, response, denial);
        }
    }
}
