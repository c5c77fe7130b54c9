package id.kendali.platform.organisation;

import id.kendali.platform.access.PositionKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A post in a unit. Its kind says what its holder may do. */
@Table(schema = "organisation", name = "position")
class Position {

    @Id
    private final PositionId id;

    private final UnitId unitId;
    private final @Nullable DivisionId divisionId;
    private final PositionKind kind;
    private final String title;
    private final String[] subBidang;
    private final LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Position(
            PositionId id,
            UnitId unitId,
            @Nullable DivisionId divisionId,
            PositionKind kind,
            String title,
            String[] subBidang,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Integer version) {
        this.id = id;
        this.unitId = unitId;
        this.divisionId = divisionId;
        this.kind = kind;
        this.title = title;
        this.subBidang = subBidang.clone();
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.version = version;
    }

    static Position open(
            PositionId id,
            UnitId unit,
            @Nullable DivisionId division,
            PositionKind kind,
            String title,
            Set<String> subBidang,
            LocalDate from) {
        return new Position(id, unit, division, kind, title, subBidang.toArray(String[]::new), from, null, null);
    }

    void close(LocalDate on) {
        if (!on.isAfter(validFrom)) {
            throw new IllegalArgumentException("A position ends after it began");
        }
        validTo = on;
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    PositionId id() {
        return id;
    }

    UnitId unitId() {
        return unitId;
    }

    PositionKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
