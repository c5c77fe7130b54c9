package id.kendali.platform.exchange;

/** The file as a whole cannot be used; the person reads why and what to do, beside the file field. */
class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Phrase reason;

    FileRefused(String messageKey, Object... arguments) {
        super(messageKey);
        this.reason = Phrase.of(messageKey, arguments);
    }

    Phrase reason() {
        return reason;
    }
}
