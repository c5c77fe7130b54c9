package id.kendali.governance.performance;

import id.kendali.engine.indicator.Wording;
import id.kendali.platform.organisation.UnitType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures that units report, dated and with the reason why.
 *
 * @param validFrom it counts for quarters whose last day lies from here on
 * @param by types of units that report
 * @param elsewhere what other units state instead, as the reason why it does not apply; null if they state nothing
 * @param spared measures of these that may not apply, with a reason
 * @param least limit of a value, included; null if there is none, as for the greatest
 */
record Obligation(
        Wording title,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> measures,
        List<UnitType> by,
        @Nullable String elsewhere,
        @Nullable List<String> spared,
        @Nullable BigDecimal least,
        @Nullable BigDecimal greatest,
        Wording legalBasis) {

    Obligation {
        measures = List.copyOf(measures);
        by = List.copyOf(by);
        spared = spared == null ? List.of() : List.copyOf(spared);
    }

    boolean countsFor(Quarter quarter) {
        return !validFrom.isAfter(quarter.end()) && (validTo == null || validTo.isAfter(quarter.end()));
    }

    boolean isOwedBy(UnitType unit) {
        return by.contains(unit);
    }

    boolean maySpare(String measure) {
        return spared != null && spared.contains(measure);
    }
}
