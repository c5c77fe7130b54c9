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
 * @param author the person
 * @param authorName position and unit
 * @param decidedName position and unit of who published or withdrew it
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
        @Nullable String decidedName,
        @Nullable Instant decidedAt,
        @Nullable String decidedReason,
        int version) {

    /** The newest version with this formula in place of its own: what publishing would make. */
    DefinitionTree onTopOf(DefinitionTree newest) {
        Map<String, Object> values = new LinkedHashMap<>(newest.values());
        values.put("version", newest.number("version") + 1);
        values.put("valid_from", validFrom.toString());
        values.put("formula", formula.values());
        return new DefinitionTree(indicator, values);
    }

    public boolean isOpen() {
        return state == DraftState.DRAFT;
    }

    public String page() {
        return "/katalog/rancangan/" + id.value();
    }
}
