package id.kendali.platform.organisation;

import id.kendali.platform.access.PositionKind;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.ChangeResult.ChangeRefused;
import id.kendali.platform.organisation.ChangeResult.Changed;
import id.kendali.platform.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which position: for good by the administrator, who enters the decision; as Plt or Plh by the Kakanwil for
 * positions of the own region; by delegation by the holder. Rights follow, and end with the time.
 */
@Component
@Transactional
class Appointments {

    private final Tenures tenures;
    private final Positions positions;
    private final Persons persons;
    private final VisibleUnits visible;
    private final Units units;
    private final ChangeReason reason;
    private final Clock clock;

    Appointments(
            Tenures tenures,
            Positions positions,
            Persons persons,
            VisibleUnits visible,
            Units units,
            ChangeReason reason,
            Clock clock) {
        this.tenures = tenures;
        this.positions = positions;
        this.persons = persons;
        this.visible = visible;
        this.units = units;
        this.reason = reason;
        this.clock = clock;
    }

    ChangeResult appoint(Appointment wish, SignedIn by) {
        Position position = positions
                .findById(wish.position())
                .filter(found -> visible.sees(by, found.unitId()))
                .orElseThrow(() -> new NotFound("position " + wish.position()));
        if (persons.findById(wish.person()).isEmpty()) {
            return ChangeRefused.because("person", "organisation.appointment.personUnknown");
        }
        Optional<ChangeRefused> objection = Stream.of(notEntitled(wish, position, by), outside(wish, position))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> AppointmentRules.objection(wish, tenures.findByPositionId(position.id())));
        if (objection.isPresent()) {
            return objection.get();
        }
        reason.because(wish.basis());
        tenures.save(Tenure.begin(new TenureId(UuidV7.next()), position.unitId(), wish));
        return new Changed();
    }

    /** @param on the first day on which the person no longer holds the position */
    ChangeResult end(TenureId id, LocalDate on, String why, SignedIn by) {
        Tenure tenure = tenures.findById(id)
                .filter(found -> visible.sees(by, found.unitId()))
                .orElseThrow(() -> new NotFound("holding " + id.value()));
        Position position = positions.findById(tenure.positionId()).orElseThrow();
        if (!modes(position, by).contains(tenure.mode())) {
            return ChangeRefused.because(
                    "on", "organisation.appointment.notEntitled", tenure.mode().label());
        }
        List<Tenure> others = tenures.findByPositionId(tenure.positionId()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        Optional<ChangeRefused> objection = AppointmentRules.objectionToEnd(tenure, on, today(tenure.unitId()), others);
        if (objection.isPresent()) {
            return objection.get();
        }
        reason.because(why);
        tenure.end(on, why);
        tenures.save(tenure);
        return new Changed();
    }

    /** How the person may fill this position. */
    Set<HoldingMode> modes(Position position, SignedIn by) {
        Set<HoldingMode> modes = EnumSet.noneOf(HoldingMode.class);
        if (by.may(Right.MANAGE_ORGANISATION)) {
            modes.add(HoldingMode.DEFINITIF);
            if (position.kind() == PositionKind.KAKANWIL) {
                modes.add(HoldingMode.PLT);
                modes.add(HoldingMode.PLH);
            }
        }
        if (by.may(Right.DELEGATE)) {
            Optional<Tenure> own = tenures.findById(new TenureId(by.position().id()));
            HoldingMode held = own.map(Tenure::mode).orElse(HoldingMode.DELEGASI);
            if (held == HoldingMode.DEFINITIF || held == HoldingMode.PLT) {
                modes.add(HoldingMode.PLT);
                modes.add(HoldingMode.PLH);
            }
            if (held == HoldingMode.DEFINITIF && own.get().positionId().equals(position.id())) {
                modes.add(HoldingMode.DELEGASI);
            }
        }
        return modes;
    }

    private Optional<ChangeRefused> notEntitled(Appointment wish, Position position, SignedIn by) {
        if (!modes(position, by).contains(wish.mode())) {
            return refused(
                    "mode", "organisation.appointment.notEntitled", wish.mode().label());
        }
        return wish.person().value().equals(by.person())
                ? refused("person", "organisation.appointment.oneself")
                : Optional.empty();
    }

    private static Optional<ChangeRefused> outside(Appointment wish, Position position) {
        boolean exists = position.existsOn(wish.from())
                && (position.validTo() == null
                        || wish.end() != null && !wish.end().isAfter(position.validTo()));
        return exists
                ? Optional.empty()
                : refused("from", "organisation.appointment.positionNotThere", position.validFrom());
    }

    private LocalDate today(UnitId unit) {
        return LocalDate.now(clock.withZone(units.find(unit).orElseThrow().zone()));
    }

    private static Optional<ChangeRefused> refused(String field, String messageKey, Object... arguments) {
        return Optional.of(ChangeRefused.because(field, messageKey, arguments));
    }
}
