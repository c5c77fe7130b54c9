package id.kendali.platform.exchange;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NotFound;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The formats of all modules, by their codes. */
@Component
class ImportFormats {

    private final ObjectProvider<ImportFormat<?>> formats;

    ImportFormats(ObjectProvider<ImportFormat<?>> formats) {
        this.formats = formats;
    }

    /** The format, if the position may use it. */
    ImportFormat<?> find(String code, SignedIn person) {
        Map<String, ImportFormat<?>> byCode =
                formats.stream().collect(Collectors.toMap(ImportFormat::code, Function.identity()));
        ImportFormat<?> format = byCode.get(code);
        if (format == null) {
            throw new NotFound("import format " + code);
        }
        if (!person.may(format.right())) {
            throw new AccessDeniedException("The position lacks the right that the import requires");
        }
        return format;
    }
}
