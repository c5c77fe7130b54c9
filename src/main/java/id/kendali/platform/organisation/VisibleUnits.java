package id.kendali.platform.organisation;

import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NotFound;
import java.sql.Array;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose pages of the organisation a person may open: the units that the position reaches, and for administrators, who
 * see no content, the units whose organisation they keep.
 */
@Component
@Transactional(readOnly = true)
class VisibleUnits {

    private final JdbcClient database;
    private final Units units;
    private final Clock clock;

    VisibleUnits(JdbcClient database, Units units, Clock clock) {
        this.database = database;
        this.units = units;
        this.clock = clock;
    }

    Set<UUID> of(SignedIn me) {
        return me.may(Right.MANAGE_ORGANISATION) ? kept(me) : me.position().reachedUnits();
    }

    boolean sees(SignedIn me, UnitId unit) {
        return me.reaches(unit.value()) || me.may(Right.MANAGE_ORGANISATION) && kept(me).contains(unit.value());
    }

    /** The unit of this code as it is today; whether it exists for others is not said. */
    Unit require(SignedIn me, String code) {
        return units.findByCode(code)
                .filter(unit -> sees(me, unit.id()))
                .orElseThrow(() -> new NotFound("unit " + code));
    }

    /** The day that it is in the unit. */
    LocalDate today(Unit unit) {
        return LocalDate.now(clock.withZone(unit.zone()));
    }

    /** The day that it is where the position is. */
    LocalDate today(SignedIn me) {
        return LocalDate.now(clock.withZone(ZoneId.of(me.position().zone())));
    }

    private Set<UUID> kept(SignedIn me) {
        return database.sql("select organisation.reach(:unit, :day)")
                .param("unit", me.position().unitId())
                .param(
                        "day",
                        LocalDate.now(clock.withZone(ZoneId.of(me.position().zone()))))
                .query((row, number) -> {
                    Array reached = row.getArray(1);
                    return Set.of((UUID[]) reached.getArray());
                })
                .single();
    }
}
