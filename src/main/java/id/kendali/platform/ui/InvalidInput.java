package id.kendali.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What another program sent can be read, but not be taken: every place that is wrong is named, nothing was saved. */
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Error> errors;

    /** @param reason in the language of the request */
    public InvalidInput(String reason, List<Error> errors) {
        super(reason);
        this.errors = List.copyOf(errors);
    }

    public List<Error> errors() {
        return errors;
    }

    /**
     * One thing that is wrong.
     *
     * @param file within an upload of several; null otherwise
     * @param row counted from 1, in the order in which the rows were sent; null if it is about the request as a whole
     * @param field name in the JSON, or of the parameter or header
     * @param message what is wrong and what to do, in the language of the request
     */
    public record Error(
            @Nullable String file,
            @Nullable Integer row,
            @Nullable String field,
            String message) {

        public Error(@Nullable Integer row, @Nullable String field, String message) {
            this(null, row, field, message);
        }
    }
}
