package id.kendali.platform.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** The theme that the browser asked for, known before the first byte so that nothing flashes; {@code #appearance}. */
@Component
public class Appearance {

    /** {@code light}, {@code dark} or {@code auto}. */
    public String theme() {
        HttpServletRequest request = ((ServletRequestAttributes)
                        Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
                .getRequest();
        Cookie choice = WebUtils.getCookie(request, Preference.THEME.parameter());
        return choice != null && Preference.THEME.offers(choice.getValue()) ? choice.getValue() : "auto";
    }
}
