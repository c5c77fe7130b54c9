package id.kendali.platform.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as other programs read it. Components are only ever added, never renamed or removed.
 *
 * @param unitClass {@code I}, {@code IIA} and so on; null if the type has no classes
 * @param parent code of the unit above it
 * @param regencyCityInferred no document names it; it was concluded from the name of the unit
 * @param validFrom day since when all of this holds
 */
record UnitAnswer(
        String code,
        String name,
        String shortName,
        UnitType type,
        @Nullable String unitClass,
        @Nullable String parent,
        @Nullable String address,
        @Nullable String regencyCity,
        boolean regencyCityInferred,
        String zone,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        LocalDate validFrom,
        boolean closed,
        String href) {

    static UnitAnswer of(Unit unit, @Nullable String parent) {
        return new UnitAnswer(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.type(),
                unit.unitClass(),
                parent,
                unit.address(),
                unit.regencyCity(),
                unit.regencyCityInferred(),
                unit.zone().getId(),
                unit.latitude(),
                unit.longitude(),
                unit.validFrom(),
                unit.closed(),
                "/api/v1/units/" + unit.code());
    }
}
