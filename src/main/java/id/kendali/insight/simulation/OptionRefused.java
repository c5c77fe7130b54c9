package id.kendali.insight.simulation;

/** An option that cannot be followed, for a reason that whoever typed it can remove. */
final class OptionRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient Object[] arguments;

    OptionRefused(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    String messageKey() {
        return messageKey;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
