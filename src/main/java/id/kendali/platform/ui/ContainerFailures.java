package id.kendali.platform.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** Failures outside handlers, such as those of filters and of the container, look like all others. */
@Component
class ContainerFailures implements ErrorViewResolver {

    private final FailureViews views;
    private final Shell shell;
    private final DataSize largestFile;

    ContainerFailures(
            FailureViews views,
            Shell shell,
            @Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize largestFile) {
        this.views = views;
        this.shell = shell;
        this.largestFile = largestFile;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        HttpServletResponse response = Objects.requireNonNull(
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse());
        return views.show(failure(request, status), request, response);
    }

    private Failure failure(HttpServletRequest request, HttpStatus status) {
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return withoutToken(request, status);
        }
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return status.is5xxServerError() && cause instanceof Throwable failure
                ? views.unexpected(failure, request)
                : Failure.of(status);
    }

    /** A form arrives without its token if the session has ended, or if the container gave up reading a large file. */
    private Failure withoutToken(HttpServletRequest request, HttpStatus status) {
        if (request.getContentLengthLong() > largestFile.toBytes()) {
            return Failure.of(HttpStatus.CONTENT_TOO_LARGE);
        }
        return shell.account().isEmpty() ? new Failure(status, "signedOut", null, null) : Failure.of(status);
    }
}
