package id.kendali.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A year as the page shows it. */
record CalendarYear(
        int number,
        CountedDays working,
        List<Month> months,
        List<Day> days,
        List<Day> withdrawnDays,
        List<Override> overrides,
        List<Override> withdrawnOverrides) {

    /** The year without the point of thousands. */
    public String label() {
        return String.valueOf(number);
    }

    public SortedSet<Integer> missingYears() {
        return working.missingYears();
    }

    /** How many days of a kind count. */
    public long counted(DayKind kind) {
        return days.stream().filter(day -> day.counted() && day.kind() == kind).count();
    }

    /** How many days are shown but not counted. */
    public long uncounted() {
        return days.stream().filter(day -> !day.counted()).count();
    }

    /**
     * A month as a grid of weeks that begin on Monday.
     *
     * @param blanks places before the first day
     * @param free days of the month from Monday to Friday that are not worked
     */
    record Month(YearMonth month, List<Integer> blanks, List<Cell> cells, int workingDays, List<Integer> free) {}

    /** @param style class of the style sheet */
    record Cell(int day, String style) {}

    /** A special day. */
    record Day(
            UUID id,
            LocalDate date,
            DayKind kind,
            String name,
            String legalBasis,
            SourceMark mark,
            boolean counted,
            int version,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason) {

        /** Whether the sentence about the source is needed: what is verified needs none. */
        public boolean isDoubtful() {
            return mark != SourceMark.VERIFIED;
        }
    }

    /** An official date. */
    record Override(
            UUID id,
            String rule,
            Period period,
            OfficialDate official,
            int version,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason) {}
}
