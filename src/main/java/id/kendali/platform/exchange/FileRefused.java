package id.kendali.platform.exchange;

import java.util.List;

/** The file as a whole cannot be used; the person reads why and what to do, beside the file field. */
public class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Phrase reason;

    FileRefused(String messageKey, Object... arguments) {
        super(messageKey);
        this.reason = Phrase.of(messageKey, arguments);
    }

    /** Of the text that says why. */
    public String messageKey() {
        return reason.key();
    }

    /** What is filled into that text, as people read it. */
    public List<Object> arguments() {
        return reason.arguments();
    }

    Phrase reason() {
        return reason;
    }
}
