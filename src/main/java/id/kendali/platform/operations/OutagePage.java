package id.kendali.platform.operations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Says that the database is away, without asking it anything: no session, no account, no navigation. */
@Component
class OutagePage {

    private static final Logger LOG = LoggerFactory.getLogger(OutagePage.class);
    private static final int SECONDS_UNTIL_NEXT_ATTEMPT = 5;

    private final ViewResolver views;
    private final LocaleResolver languages;

    OutagePage(ViewResolver thymeleafViewResolver, LocaleResolver languages) {
        this.views = thymeleafViewResolver;
        this.languages = languages;
    }

    void show(Throwable cause, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("The database is away at {} {}: {}", request.getMethod(), request.getRequestURI(), cause.toString());
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Cache-Control", "no-store");
        response.setIntHeader("Retry-After", SECONDS_UNTIL_NEXT_ATTEMPT);
        if (isReading(request)) {
            response.setIntHeader("Refresh", SECONDS_UNTIL_NEXT_ATTEMPT);
        }
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        RequestAttributes outer = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            View view = views.resolveViewName(name(request, response), languages.resolveLocale(request));
            Objects.requireNonNull(view)
                    .render(
                            Map.of("again", SECONDS_UNTIL_NEXT_ATTEMPT, "unsaved", !isReading(request)),
                            request,
                            response);
        } catch (Exception unexpected) {
            unexpected.addSuppressed(cause);
            throw new IllegalStateException("The page about the outage could not be shown", unexpected);
        } finally {
            RequestContextHolder.setRequestAttributes(outer);
        }
    }

    private static String name(HttpServletRequest request, HttpServletResponse response) {
        boolean part =
                "true".equals(request.getHeader("HX-Request")) && !"true".equals(request.getHeader("HX-Boosted"));
        if (part) {
            response.setHeader("HX-Retarget", "#kabar");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        return "platform/operations/outage" + (part ? "-notice" : "");
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
