package id.kendali.governance.performance;

import id.kendali.engine.indicator.Wording;
import id.kendali.platform.calendar.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A national standard of an indicator, or why there is none.
 *
 * @param value null if there is none
 */
record NationalStandard(
        String indicator, LocalDate validFrom, @Nullable BigDecimal value, Wording statement, String source) {

    private static final List<NationalStandard> ALL =
            DefinitionText.entries("standar-nasional", NationalStandard.class);

    /** The one that counts for a year. */
    static Optional<NationalStandard> of(String indicator, int year) {
        LocalDate last = Period.year(year).end();
        return ALL.stream()
                .filter(standard -> standard.indicator().equals(indicator)
                        && !standard.validFrom().isAfter(last))
                .max(Comparator.comparing(NationalStandard::validFrom));
    }
}
