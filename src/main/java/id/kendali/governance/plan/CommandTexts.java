package id.kendali.governance.plan;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/** The texts of this module for a command, which has no application around it. */
final class CommandTexts implements MessageSource {

    /** Folders with message files below {@code messages}. */
    static final List<String> FOLDERS = List.of(
            "governance.plan.check",
            "governance.plan.files",
            "governance.plan.figures",
            "governance.plan.wordings",
            "platform.exchange");

    private static final ResourceBundle.Control PLAIN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        for (String folder : FOLDERS) {
            ResourceBundle texts =
                    ResourceBundle.getBundle("messages." + folder + ".messages", language(locale), PLAIN);
            if (texts.containsKey(code)) {
                return filled(texts, code, arguments);
            }
        }
        return otherwise;
    }

    /** Indonesian stands in the files without a language; to look for others would open every library. */
    private static Locale language(@Nullable Locale locale) {
        return Locale.ENGLISH.equals(locale) ? Locale.ENGLISH : Locale.ROOT;
    }

    private static String filled(ResourceBundle texts, String code, Object @Nullable [] arguments) {
        String text = texts.getString(code);
        return arguments == null || arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        String text = getMessage(code, arguments, null, locale);
        if (text == null) {
            throw new NoSuchMessageException(code, locale);
        }
        return text;
    }

    @Override
    public String getMessage(MessageSourceResolvable text, @Nullable Locale locale) {
        String[] codes = text.getCodes();
        String code = codes == null || codes.length == 0 ? "" : codes[0];
        return getMessage(code, text.getArguments(), locale);
    }
}
