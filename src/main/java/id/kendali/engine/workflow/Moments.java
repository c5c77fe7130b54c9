package id.kendali.engine.workflow;

import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Time as the unit of a subject reads it. */
@Component
class Moments {

    private static final Map<String, String> ZONE_NAMES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH.mm", Locale.forLanguageTag("id"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag("id"));

    private final Units units;

    Moments(Units units) {
        this.units = units;
    }

    ZoneId zoneOf(UnitId unit) {
        return units.find(unit).map(Unit::zone).orElseThrow();
    }

    /** "10.32 WIT, 24 Nov 2026" */
    String atUnit(Instant instant, UnitId unit) {
        ZoneId zone = zoneOf(unit);
        return FORM.format(instant.atZone(zone)) + " " + ZONE_NAMES.getOrDefault(zone.getId(), zone.getId()) + ", "
                + DAY.format(instant.atZone(zone));
    }

    boolean isPast(LocalDate day, UnitId unit, Instant now) {
        return now.atZone(zoneOf(unit)).toLocalDate().isAfter(day);
    }
}
