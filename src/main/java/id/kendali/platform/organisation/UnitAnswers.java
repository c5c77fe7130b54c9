package id.kendali.platform.organisation;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units that a position sees, for the interface. */
@Component
@Transactional(readOnly = true)
class UnitAnswers {

    private final VisibleUnits visible;
    private final Units units;

    UnitAnswers(VisibleUnits visible, Units units) {
        this.visible = visible;
        this.units = units;
    }

    List<UnitAnswer> all(SignedIn me, LocalDate day) {
        return answers(units.findAll(visible.of(me), day), day);
    }

    UnitAnswer one(SignedIn me, String code, LocalDate day) {
        Unit today = visible.require(me, code);
        return units.find(today.id(), day)
                .map(unit -> answers(List.of(unit), day).get(0))
                .orElseThrow(() -> new NotFound("unit %s on %s".formatted(code, day)));
    }

    private List<UnitAnswer> answers(List<Unit> found, LocalDate day) {
        List<UUID> above = found.stream()
                .map(Unit::parent)
                .filter(Objects::nonNull)
                .map(UnitId::value)
                .distinct()
                .toList();
        Map<UnitId, String> codes = units.findAll(above, day).stream().collect(Collectors.toMap(Unit::id, Unit::code));
        return found.stream()
                .map(unit -> UnitAnswer.of(unit, unit.parent() == null ? null : codes.get(unit.parent())))
                .toList();
    }
}
