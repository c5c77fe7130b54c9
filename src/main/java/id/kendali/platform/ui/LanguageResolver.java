package id.kendali.platform.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Indonesian unless the person chose English; what the browser prefers does not count. Other programs have no choice to
 * remember: what they say they accept counts.
 */
class LanguageResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(request.getContextPath() + Problems.PROGRAMS)) {
            return request.getLocale().getLanguage().equals("en") && request.getHeader("Accept-Language") != null
                    ? Locale.ENGLISH
                    : MessagesConfiguration.INDONESIAN;
        }
        Cookie choice = WebUtils.getCookie(request, Preference.LANGUAGE.parameter());
        return choice != null && choice.getValue().equals("en") ? Locale.ENGLISH : MessagesConfiguration.INDONESIAN;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by the parameter of " + Preference.LANGUAGE);
    }
}
