package id.kendali.platform.database;

import java.util.Optional;
import java.util.stream.Stream;

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

    /** The refusal that a failure to start goes back to, if it is one. */
    public static Optional<StartRefused> behind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(StartRefused.class::isInstance)
                .map(StartRefused.class::cast)
                .findFirst();
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
