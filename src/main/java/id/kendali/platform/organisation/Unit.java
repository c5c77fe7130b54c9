package id.kendali.platform.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A unit as it is, or was, on one day. */
public record Unit(
        UnitId id,
        String code,
        String name,
        String shortName,
        UnitType type,
        @Nullable String unitClass,
        @Nullable UnitId parent,
        @Nullable String address,
        @Nullable String regencyCity,
        boolean regencyCityInferred,
        ZoneId zone,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        LocalDate validFrom,
        boolean closed) {

    public boolean isRegionalOffice() {
        return type == UnitType.KANWIL;
    }
}
