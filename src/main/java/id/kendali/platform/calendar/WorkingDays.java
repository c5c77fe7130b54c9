package id.kendali.platform.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;

/**
 * Counts working days: Monday to Friday without national holidays and cuti bersama. Nothing counted is stored, so that a
 * holiday that is added, moved or withdrawn moves every term with it.
 */
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /**
     * The n-th working day after a day, or before it if n is negative. The day itself does not count; with 0 it is the
     * day itself or, if that is free, the next working day.
     */
    CountedDate plus(LocalDate day, int workingDays);

    /** Working days after the first day up to and including the last: what {@link #plus} must add to get there. */
    CountedDays between(LocalDate first, LocalDate last);

    /** Working days from the first to the last day, both included. */
    CountedDays count(LocalDate first, LocalDate last);

    /** The n-th working day of a month. */
    CountedDate nth(YearMonth month, int workingDay);

    /** The day itself or, if it is free, the working day before: for rules whose term moves forward in time. */
    CountedDate onOrBefore(LocalDate day);

    /** Years between two days (both included, in either order) of which no holiday is loaded. */
    SortedSet<Integer> missingYears(LocalDate one, LocalDate other);
}
