package id.kendali.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Left on a request whose form is of an earlier sign-in, or was open for too long.
 *
 * @param page on which the form stands, to be opened anew; null if the browser did not say
 */
public record StaleForm(@Nullable String page) {

    private static final String ATTRIBUTE = StaleForm.class.getName();

    public void leaveOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<StaleForm> of(HttpServletRequest request) {
        return Optional.ofNullable((StaleForm) request.getAttribute(ATTRIBUTE));
    }
}
