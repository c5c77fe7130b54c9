package id.kendali.platform.calendar;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dates set by an authority for a rule (for example {@code IKPA_RPD}) and a period. */
@Component
@Transactional(readOnly = true)
public class DateOverrides {

    private final StoredOverrides overrides;

    DateOverrides(StoredOverrides overrides) {
        this.overrides = overrides;
    }

    public Optional<OfficialDate> find(String rule, Period period) {
        return overrides
                .findByRuleAndPeriodAndWithdrawnAtIsNull(rule, period.toString())
                .map(DateOverride::official);
    }

    /** What holds: the official date if there is one, else what was computed. */
    public PrevailingDate prevailing(String rule, Period period, CountedDate computed) {
        return new PrevailingDate(computed, find(rule, period).orElse(null));
    }
}
