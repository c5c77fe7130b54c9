package id.kendali.platform.ui;

/** A command that a rule forbids now; the person reads why and what to do instead. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient Object[] arguments;

    /** @param arguments already in the form in which people read them */
    public Refused(String messageKey, Object... arguments) {
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
