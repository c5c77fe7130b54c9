package id.kendali.platform.operations;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts for the terminal: Indonesian, or English where it was asked for. */
final class Words {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Locale language;

    private Words(Locale language) {
        this.language = language;
    }

    static Words in(String language) {
        return new Words(language.equals("en") ? Locale.ENGLISH : INDONESIAN);
    }

    Locale language() {
        return language;
    }

    /** The first part of a key names the platform module whose messages hold it. */
    String say(String key, Object... arguments) {
        String module = key.substring(0, key.indexOf('.'));
        String pattern = ResourceBundle.getBundle(
                        "messages.platform." + module + ".messages",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return new MessageFormat(pattern, INDONESIAN).format(arguments);
    }
}
