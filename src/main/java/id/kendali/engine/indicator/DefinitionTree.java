package id.kendali.engine.indicator;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A definition as it is written: names and values, with the place to name when one of them is missing. Its canonical form
 * orders the names, so that comments and layout of a file may change while the hash stays.
 */
record DefinitionTree(String place, Map<String, Object> values) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static DefinitionTree parse(String place, String canonical) {
        return new DefinitionTree(place, JSON.readValue(canonical, new TypeReference<Map<String, Object>>() {}));
    }

    String canonical() {
        return JSON.writeValueAsString(values);
    }

    static String sha256(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String text(String name) {
        return value(name, String.class);
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    int number(String name) {
        return value(name, Integer.class);
    }

    BigDecimal decimal(String name) {
        return new BigDecimal(value(name, Number.class).toString());
    }

    Optional<BigDecimal> optionalDecimal(String name) {
        return values.containsKey(name) ? Optional.of(decimal(name)) : Optional.empty();
    }

    /** Whether it says so; what is not said is not so. */
    boolean flag(String name) {
        return values.containsKey(name) && value(name, Boolean.class);
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    <E extends Enum<E>> E oneOf(Class<E> choices, String name) {
        return Enum.valueOf(choices, text(name));
    }

    <E extends Enum<E>> E oneOf(Class<E> choices, String name, E unlessSaid) {
        return values.containsKey(name) ? oneOf(choices, name) : unlessSaid;
    }

    <E extends Enum<E>> Optional<E> optionalOneOf(Class<E> choices, String name) {
        return values.containsKey(name) ? Optional.of(oneOf(choices, name)) : Optional.empty();
    }

    Wording wording(String name) {
        DefinitionTree texts = below(name);
        return new Wording(texts.text("id"), texts.text("en"));
    }

    Optional<Wording> optionalWording(String name) {
        return values.containsKey(name) ? Optional.of(wording(name)) : Optional.empty();
    }

    List<String> texts(String name) {
        List<?> entries = value(name, List.class);
        return entries.stream().map(entry -> String.valueOf(entry)).toList();
    }

    Optional<DefinitionTree> optionalBelow(String name) {
        return values.containsKey(name) ? Optional.of(below(name)) : Optional.empty();
    }

    DefinitionTree below(String name) {
        return tree(name, values.get(name));
    }

    List<DefinitionTree> list(String name) {
        List<?> entries = value(name, List.class);
        return entries.stream().map(entry -> tree(name, entry)).toList();
    }

    private DefinitionTree tree(String name, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> entries)) {
            throw lacks(name, "a group of names and values", value);
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> named = (Map<String, Object>) entries;
        return new DefinitionTree(place + " › " + name, named);
    }

    private <T> T value(String name, Class<T> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw lacks(name, type.getSimpleName(), value);
        }
        return type.cast(value);
    }

    private IllegalArgumentException lacks(String name, String expected, @Nullable Object found) {
        return new IllegalArgumentException(
                "%s: '%s' must be %s but is %s".formatted(place, name, expected, found == null ? "missing" : found));
    }
}
