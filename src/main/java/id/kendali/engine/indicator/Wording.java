package id.kendali.engine.indicator;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** A text of a definition in the two languages of the interface. */
public record Wording(String id, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }

    /** In the language of whoever is being answered. */
    public String here() {
        return in(LocaleContextHolder.getLocale());
    }
}
