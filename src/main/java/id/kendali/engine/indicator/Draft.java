package id.kendali.engine.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A formula and changes of the card that somebody proposes for an indicator.
 *
 * @param formula as the catalogue would write it
 * @param card the fields that differ from the base; null takes a field away
 * @param base version of the indicator that it was written on
 * @param validFrom periods that end on this day or later would be computed with it
 * @param author who began it; others may have written on
 * @param authorName position and unit
 * @param submitted the last time that it was handed in
 * @param decided how it was returned, published or withdrawn
 */
record Draft(
        DraftId id,
        String indicator,
        DefinitionTree formula,
        DefinitionTree card,
        int base,
        LocalDate validFrom,
        String reason,
        UUID author,
        String authorName,
        DraftState state,
        Instant changedAt,
        @Nullable Act submitted,
        @Nullable Act decided,
        int version) {

    /**
     * What somebody did with it.
     *
     * @param name position and unit
     * @param reason as typed; none where none is asked for
     */
    record Act(String name, Instant at, @Nullable String reason) {}

    /** A version with what this draft says in place of its own: what publishing would make of the newest one. */
    DefinitionTree onTopOf(DefinitionTree version) {
        Map<String, Object> values = new LinkedHashMap<>(version.values());
        values.putAll(card.values());
        values.values().removeIf(Objects::isNull);
        values.put("version", version.number("version") + 1);
        values.put("valid_from", validFrom.toString());
        values.put("formula", formula.values());
        return new DefinitionTree(indicator, values);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isWritten() {
        return state.isWritten();
    }

    public boolean isWaiting() {
        return state == DraftState.SUBMITTED;
    }

    public boolean isReturned() {
        return state == DraftState.RETURNED;
    }

    public String page() {
        return "/katalog/rancangan/" + id.value();
    }
}
