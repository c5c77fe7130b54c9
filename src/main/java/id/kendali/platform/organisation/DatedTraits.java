package id.kendali.platform.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The traits of a unit for a time. A change ends them and begins the next; what was true on a day stays readable for
 * that day.
 */
@Table(schema = "organisation", name = "unit_attributes")
class DatedTraits {

    @Id
    private final TraitsId id;

    private final UnitId unitId;
    private final LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private final UnitTraits traits;

    private final String basis;
    private @Nullable String cancelledReason;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    DatedTraits(
            TraitsId id,
            UnitId unitId,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            UnitTraits traits,
            String basis,
            @Nullable String cancelledReason,
            @Nullable Integer version) {
        this.id = id;
        this.unitId = unitId;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.traits = traits;
        this.basis = basis;
        this.cancelledReason = cancelledReason;
        this.version = version;
    }

    /** Ends these traits and begins others on that day; both have to be saved. */
    DatedTraits followedBy(TraitsId nextId, UnitTraits next, LocalDate from, String nextBasis) {
        if (!from.isAfter(validFrom) || validTo != null) {
            throw new IllegalStateException("Only the last traits can be followed, and only by later ones");
        }
        validTo = from;
        return new DatedTraits(nextId, unitId, from, null, next, nextBasis, null, null);
    }

    /** Takes these traits back before they come into force; those before them go on. */
    void cancel(DatedTraits before, String reason, LocalDate today) {
        if (validTo != null || !validFrom.isAfter(today) || !validFrom.equals(before.validTo)) {
            throw new IllegalStateException("Only the last traits can be cancelled, and only before they hold");
        }
        validTo = validFrom;
        cancelledReason = reason;
        before.validTo = null;
    }

    TraitsId id() {
        return id;
    }

    UnitId unitId() {
        return unitId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    UnitTraits traits() {
        return traits;
    }

    String basis() {
        return basis;
    }
}
