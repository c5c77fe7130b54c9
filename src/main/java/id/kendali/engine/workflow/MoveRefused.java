package id.kendali.engine.workflow;

import java.util.List;

/** Nothing was moved; the message says why and what to do. */
public record MoveRefused(String messageKey, List<Object> arguments) implements MoveResult {

    public MoveRefused {
        arguments = List.copyOf(arguments);
    }

    public static MoveRefused because(String messageKey, Object... arguments) {
        return new MoveRefused(messageKey, List.of(arguments));
    }

    /** For templates and the message source, which want an array. */
    public Object[] argumentArray() {
        return arguments.toArray();
    }
}
