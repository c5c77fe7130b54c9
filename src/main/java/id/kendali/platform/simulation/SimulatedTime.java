package id.kendali.platform.simulation;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The time that is simulated: whole years of quarters, of which the last one is that of today.
 *
 * @param today the day of the run, on which the work stands still
 * @param quarters the oldest first
 */
public record SimulatedTime(LocalDate today, List<Quarter> quarters) {

    /** Before it there are no units. */
    public static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);

    private static final List<PeriodType> CHECKPOINTS =
            List.of(PeriodType.B03, PeriodType.B06, PeriodType.B09, PeriodType.B12);

    public SimulatedTime {
        quarters = List.copyOf(quarters);
    }

    /** @throws IllegalArgumentException if they would begin before {@link #BEGIN} */
    public static SimulatedTime years(int years, LocalDate today) {
        LocalDate last = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
        List<Quarter> quarters = IntStream.range(0, 4 * years)
                .mapToObj(number -> new Quarter(last.minusMonths(3L * (4L * years - 1 - number))))
                .toList();
        if (quarters.get(0).begin().isBefore(BEGIN)) {
            throw new IllegalArgumentException("Begins before " + BEGIN);
        }
        return new SimulatedTime(today, quarters);
    }

    /** As many whole years as there were since the begin. */
    public static int mostYears(LocalDate today) {
        return (12 * (today.getYear() - BEGIN.getYear()) + (today.getMonthValue() - 1) / 3 * 3 + 3) / 12;
    }

    /** @param begin its first day */
    public record Quarter(LocalDate begin) {

        /** Its last day. */
        public LocalDate end() {
            return begin.plusMonths(3).minusDays(1);
        }

        /** The cumulative checkpoint that ends with the quarter. */
        public Period checkpoint() {
            return Period.checkpoint(begin.getYear(), CHECKPOINTS.get(begin.getMonthValue() / 3));
        }

        public Period period() {
            return new Period(PeriodType.QUARTER, begin);
        }
    }
}
