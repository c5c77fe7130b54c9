package id.kendali.platform.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The time in which a person holds a position. Its end is the first day on which they hold it no more. */
@Table(schema = "organisation", name = "holding")
class Tenure {

    @Id
    private final TenureId id;

    private final PositionId positionId;
    private final UnitId unitId;
    private final PersonId personId;
    private final HoldingMode mode;
    private final LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private final String basis;
    private @Nullable String endedReason;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Tenure(
            TenureId id,
            PositionId positionId,
            UnitId unitId,
            PersonId personId,
            HoldingMode mode,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String basis,
            @Nullable String endedReason,
            @Nullable Integer version) {
        this.id = id;
        this.positionId = positionId;
        this.unitId = unitId;
        this.personId = personId;
        this.mode = mode;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.basis = basis;
        this.endedReason = endedReason;
        this.version = version;
    }

    static Tenure begin(TenureId id, UnitId unit, Appointment appointment) {
        return new Tenure(
                id,
                appointment.position(),
                unit,
                appointment.person(),
                appointment.mode(),
                appointment.from(),
                appointment.end(),
                appointment.basis(),
                null,
                null);
    }

    /** Ends the tenure before its time; on its first day it never begins at all. */
    void end(LocalDate on, String reason) {
        if (on.isBefore(validFrom) || validTo != null && !on.isBefore(validTo)) {
            throw new IllegalArgumentException("The tenure does not run on " + on);
        }
        validTo = on;
        endedReason = reason;
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Whether the two have a day in common; a null end means for good. */
    boolean meets(LocalDate from, @Nullable LocalDate end) {
        boolean empty = validFrom.equals(validTo);
        return !empty && (end == null || validFrom.isBefore(end)) && (validTo == null || from.isBefore(validTo));
    }

    boolean covers(LocalDate from, @Nullable LocalDate end) {
        return !from.isBefore(validFrom) && (validTo == null || end != null && !end.isAfter(validTo));
    }

    TenureId id() {
        return id;
    }

    PositionId positionId() {
        return positionId;
    }

    UnitId unitId() {
        return unitId;
    }

    PersonId personId() {
        return personId;
    }

    HoldingMode mode() {
        return mode;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
