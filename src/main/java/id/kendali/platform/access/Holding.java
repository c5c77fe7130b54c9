package id.kendali.platform.access;

import java.util.Set;
import java.util.UUID;

/**
 * A position that a person holds today.
 *
 * @param title of the position, with Plt/Plh in front where it is held so
 * @param unitId of the position
 * @param unitName short name of the unit today
 * @param regionId the regional office above the unit, or the unit itself
 * @param zone in which the unit's days end
 * @param subBidang that the position is confined to; empty means none, {@code *} all
 * @param reachedUnits the units that the position sees
 */
public record Holding(
        UUID id,
        PositionKind kind,
        String title,
        UUID unitId,
        String unitName,
        UUID regionId,
        String zone,
        boolean acting,
        Set<String> subBidang,
        Set<UUID> reachedUnits) {

    /** How the ledger and the pages name who acts: position and unit, not the person. */
    public String label() {
        return title.contains(unitName) ? title : title + ", " + unitName;
    }
}
