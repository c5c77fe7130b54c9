package id.kendali.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the texts about a handler of the interface stand, and what it refuses; without it the build fails. The texts are in
 * the message files of its module, in both languages.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {

    /**
     * Beginning of the keys, with a dot at its end: {@code summary}, {@code text}, and {@code parameter.<name>} for those
     * parameters whose names do not speak for themselves. The part before the last dot names the operation.
     */
    String value();

    /** Status code of its answer. */
    int answers() default 200;

    /** Status codes of its refusals beside those of every handler: 401, 403, 429 and 500. */
    int[] refuses();
}
