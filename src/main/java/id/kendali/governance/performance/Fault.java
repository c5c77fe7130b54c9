package id.kendali.governance.performance;

import java.util.List;

/**
 * What is wrong with something that was typed.
 *
 * @param field of the form that it stands beside
 * @param arguments texts and numbers as people read them
 */
record Fault(String field, String messageKey, List<Object> arguments) {

    Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(String field, String messageKey, Object... arguments) {
        return new Fault(field, messageKey, List.of(arguments));
    }

    /** For templates and the message source, which want an array. */
    public Object[] argumentArray() {
        return arguments.toArray();
    }
}
