package id.kendali.platform.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the parts of a form field refer to each other; {@code #field} in templates. */
@Component
public class FormField {

    /** The id that Spring gives the input of a bound field. */
    public String id(String name) {
        return name.replace("[", "").replace("]", "");
    }

    /** Ids of the hint and the error of a field, as {@code aria-describedby} wants them. */
    public @Nullable String describedBy(String id, boolean hint, boolean error) {
        String ids = Stream.of(hint ? id + "-hint" : "", error ? id + "-error" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
