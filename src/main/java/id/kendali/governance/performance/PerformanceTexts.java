package id.kendali.governance.performance;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodNames;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts of the message files, for what is put together in Java. */
@Component
class PerformanceTexts {

    /** What is written into records stays in the language of the office. */
    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final MessageSource messages;
    private final PeriodNames periods;

    PerformanceTexts(MessageSource messages, PeriodNames periods) {
        this.messages = messages;
        this.periods = periods;
    }

    /** In the language of whoever is being answered. */
    String here(String key, Object... arguments) {
        return LocaleContextHolder.getLocaleContext() == null
                ? forRecords(key, arguments)
                : messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** What people call a period. */
    String period(Period period) {
        return periods.of(period, LocaleContextHolder.getLocale());
    }

    String forRecords(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICE);
    }
}
