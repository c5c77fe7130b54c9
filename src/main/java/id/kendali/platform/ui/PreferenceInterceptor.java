package id.kendali.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code ?bahasa=en} and {@code ?tema=dark} on any page: remembers the choice and shows the same page again. */
class PreferenceInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return true;
        }
        boolean chosen = false;
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromRequest(request);
        for (Preference preference : Preference.values()) {
            String choice = request.getParameter(preference.parameter());
            if (choice != null && preference.offers(choice)) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(preference, choice, request));
                address.replaceQueryParam(preference.parameter());
                chosen = true;
            }
        }
        if (chosen) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(
                    HttpHeaders.LOCATION,
                    address.scheme(null).host(null).port(null).build(true).toUriString());
        }
        return !chosen;
    }

    private static String cookie(Preference preference, String choice, HttpServletRequest request) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        return ResponseCookie.from(preference.parameter(), choice)
                .path(path)
                .maxAge(Duration.ofDays(400))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }
}
