package id.kendali.platform.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** Failures outside handlers, such as those of filters and of the container, look like all others. */
@Component
class ContainerFailures implements ErrorViewResolver {

    private final FailureViews views;
    private final Shell shell;

    ContainerFailures(FailureViews views, Shell shell) {
        this.views = views;
        this.shell = shell;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        HttpServletResponse response = Objects.requireNonNull(
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse());
        return views.show(failure(request, status), request, response);
    }

    private Failure failure(HttpServletRequest request, HttpStatus status) {
        if (status == HttpStatus.FORBIDDEN && isFormOfAnEndedSession(request)) {
            return new Failure(status, "signedOut", null, null);
        }
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return status.is5xxServerError() && cause instanceof Throwable failure
                ? views.unexpected(failure, request)
                : Failure.of(status);
    }

    private boolean isFormOfAnEndedSession(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException
                && shell.account().isEmpty();
    }
}
