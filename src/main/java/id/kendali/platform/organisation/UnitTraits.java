package id.kendali.platform.organisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** What a unit is called, what it is and where it belongs; each change gives new traits. */
record UnitTraits(
        String name,
        String shortName,
        UnitType type,
        @Column("class") @Nullable String unitClass,
        @Nullable UnitId parentId,
        @Nullable String address,
        @Nullable String regencyCity,
        boolean regencyCityInferred,
        String zone,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        boolean closed) {

    UnitTraits named(String newName, String newShortName) {
        return new UnitTraits(
                newName,
                newShortName,
                type,
                unitClass,
                parentId,
                address,
                regencyCity,
                regencyCityInferred,
                zone,
                latitude,
                longitude,
                closed);
    }

    UnitTraits under(UnitId newParent) {
        return new UnitTraits(
                name,
                shortName,
                type,
                unitClass,
                newParent,
                address,
                regencyCity,
                regencyCityInferred,
                zone,
                latitude,
                longitude,
                closed);
    }

    UnitTraits ofClass(String newClass) {
        return new UnitTraits(
                name,
                shortName,
                type,
                newClass,
                parentId,
                address,
                regencyCity,
                regencyCityInferred,
                zone,
                latitude,
                longitude,
                closed);
    }

    UnitTraits asClosed() {
        return new UnitTraits(
                name,
                shortName,
                type,
                unitClass,
                parentId,
                address,
                regencyCity,
                regencyCityInferred,
                zone,
                latitude,
                longitude,
                true);
    }
}
