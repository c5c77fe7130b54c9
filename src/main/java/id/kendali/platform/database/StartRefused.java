package id.kendali.platform.database;

/**
 * Kendali does not start, for a reason that whoever runs it can remove. The key names the text in the messages of the
 * module that its first part names; it says what is wrong and what to do.
 */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient Object[] arguments;

    public StartRefused(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
