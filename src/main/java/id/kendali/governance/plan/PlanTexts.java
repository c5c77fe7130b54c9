package id.kendali.governance.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts of the message files, for what is put together in Java. */
@Component
class PlanTexts {

    /** What is written into records stays in the language of the office. */
    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private static final Pattern NUMBERED = Pattern.compile("[IVXLC0-9.]+");

    private final MessageSource messages;

    PlanTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** In the language of whoever is being answered. */
    String here(String key, Object... arguments) {
        return LocaleContextHolder.getLocaleContext() == null
                ? forRecords(key, arguments)
                : messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String forRecords(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICE);
    }

    /** {@code SK 17, SK 18 dan SK 19} */
    String enumerated(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return here("plan.enumerated", String.join(", ", words.subList(0, last)), words.get(last));
    }

    /** A small number in words: <em>dua</em>. */
    String count(int number) {
        return number == 2 ? here("plan.count.two") : Integer.toString(number);
    }

    /** <em>Tabel III.2</em> for the table that a plan numbers {@code III.2}; others are called as they are. */
    String table(String name) {
        return NUMBERED.matcher(name).matches() ? here("plan.table", name) : name;
    }
}
