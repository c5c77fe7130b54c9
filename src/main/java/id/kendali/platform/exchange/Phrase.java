package id.kendali.platform.exchange;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** A text of the message files with its arguments, not yet in a language. */
record Phrase(String key, List<Object> arguments) {

    Phrase {
        arguments = List.copyOf(arguments);
    }

    static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    String in(MessageSource messages, Locale locale) {
        return messages.getMessage(key, arguments.toArray(), locale);
    }
}
