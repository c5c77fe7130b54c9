package id.kendali.engine.indicator;

import id.kendali.platform.organisation.Unit;
import java.util.List;
import java.util.UUID;

/**
 * One of the ways in which an indicator is computed for a region.
 *
 * @param code as it stands in addresses
 * @param method how it is computed, in a few words
 */
public record Variant(String code, Counts counts, Wording name, Wording method) {

    static Variant from(DefinitionTree tree) {
        return new Variant(
                tree.text("code"), tree.oneOf(Counts.class, "counts"), tree.wording("name"), tree.wording("method"));
    }

    /** The units that count, out of those of a region or of the nation. */
    List<UUID> of(List<Unit> units) {
        return units.stream()
                .filter(unit -> counts == Counts.ALL_UNITS || unit.isRegionalOffice())
                .map(unit -> unit.id().value())
                .toList();
    }

    /** Which units of a region count. */
    public enum Counts {
        /** The regional office and every unit below it on the last day of the period. */
        ALL_UNITS,
        /** The regional office by itself. */
        REGIONAL_OFFICE_ONLY
    }
}
