package id.kendali.insight.simulation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Speaks to whoever gave the command: Indonesian, or English where it was asked for; numbers as in Indonesia. */
final class Terminal {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final PrintStream out;
    private final PrintStream err;
    private final ResourceBundle texts;

    Terminal(PrintStream out, PrintStream err, String language) {
        this.out = out;
        this.err = err;
        this.texts = ResourceBundle.getBundle(
                "messages.insight.simulation.messages",
                language.equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The terminal of this process, as {@code ./kendali} started it. */
    static Terminal ofProcess() {
        return new Terminal(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getProperty("kendali.language", "id"));
    }

    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    void complain(String key, Object... arguments) {
        err.println(text(key, arguments));
    }

    void print(String line) {
        out.println(line);
    }

    /** With as many digits as say something. */
    String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(INDONESIAN);
        format.setMaximumFractionDigits(value >= 100 ? 0 : value >= 10 ? 1 : 2);
        return format.format(value);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), INDONESIAN).format(arguments);
    }
}
