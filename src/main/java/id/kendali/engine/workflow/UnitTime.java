package id.kendali.engine.workflow;

import id.kendali.platform.calendar.WorkingDays;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Time as the unit of a subject counts and reads it. */
@Component
class UnitTime {

    private final Units units;
    private final WorkingDays workingDays;
    private final Formats formats;
    private final Clock clock;

    UnitTime(Units units, WorkingDays workingDays, Formats formats, Clock clock) {
        this.units = units;
        this.workingDays = workingDays;
        this.formats = formats;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The last day of a state that is entered now. */
    @Nullable
    LocalDate dueOn(State state, UnitId unit) {
        return state.workingDays() == null
                ? null
                : workingDays.plus(today(unit), state.workingDays()).date();
    }

    boolean isPast(@Nullable LocalDate day, UnitId unit) {
        return day != null && today(unit).isAfter(day);
    }

    /** {@code 10.32 WIT, 24 Nov 2026} */
    String read(Instant instant, UnitId unit) {
        ZoneId zone = zoneOf(unit);
        return formats.time(instant, zone) + ", " + formats.date(LocalDate.ofInstant(instant, zone));
    }

    private LocalDate today(UnitId unit) {
        return LocalDate.now(clock.withZone(zoneOf(unit)));
    }

    private ZoneId zoneOf(UnitId unit) {
        return units.find(unit).map(Unit::zone).orElseThrow();
    }
}
