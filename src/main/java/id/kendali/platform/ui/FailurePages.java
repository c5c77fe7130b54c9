package id.kendali.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Turns every failure of a handler into a page or a notice in plain words; nothing internal reaches a person. */
@ControllerAdvice
@Order
class FailurePages {

    private final FailureViews views;
    private final MessageSource messages;

    FailurePages(FailureViews views, MessageSource messages) {
        this.views = views;
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound missing, HttpServletRequest request, HttpServletResponse response) {
        return views.show(Failure.of(HttpStatus.NOT_FOUND), request, response);
    }

    /** An address with a number or name of the wrong form names nothing. */
    @ExceptionHandler
    ModelAndView notFound(
            MethodArgumentTypeMismatchException mismatch, HttpServletRequest request, HttpServletResponse response) {
        boolean filter = mismatch.getParameter().hasParameterAnnotation(RequestParam.class);
        if (filter && Problems.areWantedBy(request)) {
            return views.show(Failure.of(HttpStatus.BAD_REQUEST), request, response);
        }
        return views.show(Failure.of(HttpStatus.NOT_FOUND), request, response);
    }

    @ExceptionHandler
    ModelAndView refused(Refused refusal, HttpServletRequest request, HttpServletResponse response) {
        String reason =
                messages.getMessage(refusal.messageKey(), refusal.arguments(), RequestContextUtils.getLocale(request));
        return views.show(new Failure(HttpStatus.CONFLICT, "refused", reason, null, null), request, response);
    }

    @ExceptionHandler
    ModelAndView changedMeanwhile(
            OptimisticLockingFailureException conflict, HttpServletRequest request, HttpServletResponse response) {
        return views.show(Failure.of(HttpStatus.CONFLICT), request, response);
    }

    /** What another program sent, row by row. */
    @ExceptionHandler
    ModelAndView invalid(InvalidInput input, HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        return views.show(
                new Failure(status, "invalid", input.getMessage(), null, null, input.errors()), request, response);
    }

    @ExceptionHandler
    ModelAndView tooLarge(
            MaxUploadSizeExceededException size, HttpServletRequest request, HttpServletResponse response) {
        return views.show(Failure.of(HttpStatus.CONTENT_TOO_LARGE), request, response);
    }

    @ExceptionHandler
    ModelAndView notUnderstood(
            HttpMessageNotReadableException content, HttpServletRequest request, HttpServletResponse response) {
        return views.show(Failure.of(HttpStatus.BAD_REQUEST), request, response);
    }

    @ExceptionHandler
    ModelAndView notUnderstood(BindException binding, HttpServletRequest request, HttpServletResponse response) {
        return views.show(Failure.of(HttpStatus.BAD_REQUEST), request, response);
    }

    /** Spring Security answers these: it sends strangers to the sign-in page and others to the page for 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(Exception denial) throws Exception {
        throw denial;
    }

    /** The browser went away; nobody reads an answer. */
    @ExceptionHandler
    void nobodyListens(AsyncRequestNotUsableException gone) {
        // nothing to say, and to nobody
    }

    @ExceptionHandler
    @Nullable
    ModelAndView other(Exception cause, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            views.unexpected(cause, request);
            return null;
        }
        HttpStatus status = cause instanceof ErrorResponse known
                ? HttpStatus.resolve(known.getStatusCode().value())
                : HttpStatus.INTERNAL_SERVER_ERROR;
        if (cause instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        Failure failure = status == null || status == HttpStatus.INTERNAL_SERVER_ERROR
                ? views.unexpected(cause, request)
                : Failure.of(status);
        return views.show(failure, request, response);
    }
}
