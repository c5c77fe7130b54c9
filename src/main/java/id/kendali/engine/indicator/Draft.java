package id.kendali.engine.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A formula that somebody proposes for an indicator.
 *
 * @param formula as the catalogue would write it
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

    /** The newest version with this formula in place of its own: what publishing would make. */
    DefinitionTree onTopOf(DefinitionTree newest) {
        Map<String, Object> values = new LinkedHashMap<>(newest.values());
        values.put("version", newest.number("version") + 1);
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
