package id.kendali.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a failure as a whole page, as a short notice when only a part of a page was asked for, or as a problem (RFC 9457)
 * to other programs.
 */
@Component
class FailureViews {

    private static final Logger log = LoggerFactory.getLogger(FailureViews.class);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();
    private final ProblemView problems;

    FailureViews(Problems problems) {
        this.problems = new ProblemView(problems);
    }

    ModelAndView show(Failure failure, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        if (Problems.areWantedBy(request)) {
            return problems.of(failure);
        }
        String view = "platform/ui/failure";
        if (isPart(request)) {
            response.setHeader("HX-Retarget", "#kabar");
            response.setHeader("HX-Reswap", "innerHTML");
            view += "-notice";
        }
        return new ModelAndView(view, Map.of("failure", failure), failure.status());
    }

    /**
     * An unexpected failure: the log gets all of it, the person a number to ask about. A file that is too large is none,
     * but whatever reads the form first meets the limit, on the way to the page and again on the way to the failure.
     */
    Failure unexpected(Throwable cause, HttpServletRequest request) {
        if (Stream.iterate(cause, Objects::nonNull, Throwable::getCause).anyMatch(SizeException.class::isInstance)) {
            return Failure.of(HttpStatus.CONTENT_TOO_LARGE);
        }
        String reference = reference();
        log.error("Failure {} at {} {}", reference, request.getMethod(), request.getRequestURI(), cause);
        return new Failure(HttpStatus.INTERNAL_SERVER_ERROR, "broken", null, reference, null);
    }

    private static boolean isPart(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request")) && !"true".equals(request.getHeader("HX-Boosted"));
    }

    private String reference() {
        StringBuilder letters = new StringBuilder("0000-0000");
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) == '0') {
                letters.setCharAt(i, LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return letters.toString();
    }
}
