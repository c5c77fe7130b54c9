package id.kendali.platform.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** Failures outside handlers, such as those of filters and of the container, look like all others. */
@Component
class ContainerFailures implements ErrorViewResolver {

    private final FailureViews views;
    private final DataSize largestFile;

    ContainerFailures(
            FailureViews views, @Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize largestFile) {
        this.views = views;
        this.largestFile = largestFile;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        HttpServletResponse response = Objects.requireNonNull(
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse());
        return views.show(failure(request, status), request, response);
    }

    private Failure failure(HttpServletRequest request, HttpStatus status) {
        Optional<StaleForm> form = StaleForm.of(request);
        if (form.isPresent()) {
            return withoutToken(form.get(), request, status);
        }
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return status.is5xxServerError() && cause instanceof Throwable failure
                ? views.unexpected(failure, request)
                : Failure.of(status);
    }

    /** A form also comes without its token if the container gave up reading a large file. */
    private Failure withoutToken(StaleForm form, HttpServletRequest request, HttpStatus status) {
        return request.getContentLengthLong() > largestFile.toBytes()
                ? Failure.of(HttpStatus.CONTENT_TOO_LARGE)
                : new Failure(status, "stale", null, null, form.page());
    }
}
