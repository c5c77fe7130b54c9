package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.ui.NotFound;
import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for; all but the indicator may be left open.
 *
 * @param unit code of a unit, of a regional office for its region
 * @param periode as {@link Period#toString()} writes it
 * @param varian code of a variant
 * @param buka code of the unit to open, or {@link #ALL}
 * @param masukan name of the input whose rows are asked for; all if none
 */
record FigureQuery(
        String indicator,
        @Nullable String unit,
        @Nullable String periode,
        @Nullable String varian,
        @Nullable String buka,
        @Nullable String masukan) {

    static final String ALL = "semua";

    Optional<Period> period() {
        try {
            return Optional.ofNullable(periode).map(Period::parse);
        } catch (IllegalArgumentException | DateTimeException notAPeriod) {
            throw new NotFound("period " + periode);
        }
    }

    boolean opensAll() {
        return ALL.equals(buka);
    }
}
