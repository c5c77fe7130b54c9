package id.kendali.platform.organisation;

import java.util.List;

/** What became of a wish to change the organisation. */
public sealed interface ChangeResult {

    /** It was done. */
    record Changed() implements ChangeResult {}

    /**
     * A rule forbids it.
     *
     * @param field of the form that the reason belongs beside
     * @param messageKey says what is wrong and what to do
     */
    record ChangeRefused(String field, String messageKey, List<Object> arguments) implements ChangeResult {

        static ChangeRefused because(String field, String messageKey, Object... arguments) {
            return new ChangeRefused(field, messageKey, List.of(arguments));
        }
    }
}
