package id.kendali.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedSet;

/**
 * A date found by counting working days, and the years on the way whose holidays are not loaded. A page that shows the
 * date shows the warning with it: {@code platform/calendar/warning :: missing(years)}.
 */
public record CountedDate(LocalDate date, SortedSet<Integer> missingYears) {

    public boolean isCertain() {
        return missingYears.isEmpty();
    }

    /** The moment at which a term that runs until this date is over, in the zone of the unit that owes. */
    public Instant endsAt(ZoneId zone) {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
