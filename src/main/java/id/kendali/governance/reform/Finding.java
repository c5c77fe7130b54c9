package id.kendali.governance.reform;

import java.util.List;

/**
 * What a rule has to say about an entry.
 *
 * @param field of the form that it stands beside
 * @param arguments texts and numbers as people read them, or message keys that are resolvable
 */
record Finding(Severity severity, String field, String messageKey, List<Object> arguments) {

    Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding error(String field, String messageKey, Object... arguments) {
        return new Finding(Severity.ERROR, field, messageKey, List.of(arguments));
    }

    static Finding caution(String field, String messageKey, Object... arguments) {
        return new Finding(Severity.CAUTION, field, messageKey, List.of(arguments));
    }

    /** How much weight it has. */
    enum Severity {
        /** The entry cannot be taken. */
        ERROR,
        /** Somebody should look at it; it is no verdict. */
        CAUTION
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** For templates and the message source, which want an array. */
    public Object[] argumentArray() {
        return arguments.toArray();
    }
}
