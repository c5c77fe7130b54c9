package id.kendali.platform.calendar;

import id.kendali.platform.database.FirstStartStep;
import org.springframework.stereotype.Component;

/** Loads the holidays and official dates that Kendali carries; from then on the office keeps them. */
@Component
class CalendarFirstStart implements FirstStartStep {

    private final SpecialDays days;
    private final StoredOverrides overrides;

    CalendarFirstStart(SpecialDays days, StoredOverrides overrides) {
        this.days = days;
        this.overrides = overrides;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean demonstrationOnly() {
        return false;
    }

    @Override
    public void load() {
        CalendarDefinition.specialDays().forEach(days::save);
        CalendarDefinition.overrides().forEach(overrides::save);
    }
}
