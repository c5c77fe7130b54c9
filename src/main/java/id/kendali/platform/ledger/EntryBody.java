package id.kendali.platform.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the sealed text of an entry says.
 *
 * @param before the row before, empty if it did not exist
 * @param after the row after, empty if it no longer exists
 */
record EntryBody(
        String table,
        UUID row,
        Operation operation,
        Instant at,
        long xid,
        String confidentiality,
        UUID actor,
        @Nullable UUID holding,
        @Nullable String actorName,
        @Nullable String reason,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Columns that say nothing to people. */
    private static final Set<String> TECHNICAL = Set.of("id", "version");

    static EntryBody parse(String body) {
        JsonNode json = JSON.readTree(body);
        JsonNode present = json.required("after").isNull() ? json.required("before") : json.required("after");
        return new EntryBody(
                json.required("table").stringValue(),
                UUID.fromString(present.required("id").stringValue()),
                Operation.of(json.required("op").stringValue()),
                OffsetDateTime.parse(json.required("at").stringValue()).toInstant(),
                json.required("xid").longValue(),
                json.required("confidentiality").stringValue(),
                UUID.fromString(json.required("actor").stringValue()),
                text(json, "holding") == null ? null : UUID.fromString(text(json, "holding")),
                text(json, "actorName"),
                text(json, "reason"),
                columns(json.required("before")),
                columns(json.required("after")));
    }

    /** Columns whose value differs between before and after, those without meaning for people left out. */
    List<Change> changes() {
        Set<String> columns = new LinkedHashSet<>(before.keySet());
        columns.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String column : columns) {
            Object former = before.get(column);
            Object present = after.get(column);
            if (!TECHNICAL.contains(column) && !Objects.equals(former, present)) {
                changes.add(new Change(column, former, present));
            }
        }
        return changes;
    }

    /** The columns of a row out of its JSON. */
    static Map<String, @Nullable Object> columns(String json) {
        return columns(JSON.readTree(json));
    }

    private static Map<String, @Nullable Object> columns(JsonNode row) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        row.properties().forEach(column -> columns.put(column.getKey(), value(column.getValue())));
        return columns;
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        return value.toString();
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null || value.isNull() ? null : value.stringValue();
    }
}
