package id.kendali.platform.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came in a field of a form. Read here and not by binding, because a record cannot hold what does not fit. */
record Typed(@Nullable String raw) {

    String text() {
        return raw == null ? "" : raw.strip();
    }

    /** Empty if nothing was typed, or no date. */
    Optional<LocalDate> day() {
        try {
            return text().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text()));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    Optional<UUID> id() {
        try {
            return text().isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> oneOf(E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text()))
                .findFirst();
    }
}
