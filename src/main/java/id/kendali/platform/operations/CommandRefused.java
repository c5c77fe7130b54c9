package id.kendali.platform.operations;

/** A command that does nothing, for a reason that whoever gave it can remove. */
final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient Object[] arguments;

    CommandRefused(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    String in(Words words) {
        return words.say(messageKey, arguments);
    }
}
