package id.kendali.platform.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody of the staff, who may hold positions and have an account. */
@Table(schema = "organisation", name = "person")
class Person {

    @Id
    private final PersonId id;

    private final String name;
    private final String initials;
    private final @Nullable String nip;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Person(PersonId id, String name, String initials, @Nullable String nip, @Nullable Integer version) {
        this.id = id;
        this.name = name;
        this.initials = initials;
        this.nip = nip;
        this.version = version;
    }

    static Person register(PersonId id, String name, @Nullable String nip) {
        return new Person(id, name, initials(name), nip, null);
    }

    /** First letters of the first two words, without titles before or after the name. */
    private static String initials(String name) {
        String letters = Arrays.stream(name.split(",")[0].split("\\s+"))
                .filter(word -> !word.isBlank() && !word.endsWith("."))
                .map(word -> word.substring(0, 1))
                .limit(2)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        return letters.isEmpty() ? "?" : letters;
    }

    PersonId id() {
        return id;
    }

    String initials() {
        return initials;
    }
}
