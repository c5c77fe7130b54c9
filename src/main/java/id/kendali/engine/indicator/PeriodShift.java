package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which periods an input looks at, seen from the period of the figure. */
public enum PeriodShift {
    SAME,
    /** The one before, of the same type. Cumulative checkpoints begin anew each year, so that B03 has none. */
    PREVIOUS,
    SAME_LAST_YEAR,
    /** All of the same type since the year began, the figure's own included; of a checkpoint or a year, itself. */
    YEAR_TO_DATE;

    private static final List<PeriodType> CHECKPOINTS =
            List.of(PeriodType.B03, PeriodType.B06, PeriodType.B09, PeriodType.B12);
    private static final int WEEKS_OF_A_YEAR = 52;

    /** The periods that the figure of a period looks at, the earliest first. */
    public List<Period> of(Period figure) {
        return switch (this) {
            case SAME -> List.of(figure);
            case PREVIOUS -> previous(figure).stream().toList();
            case SAME_LAST_YEAR -> List.of(yearBefore(figure));
            case YEAR_TO_DATE -> sinceTheYearBegan(figure);
        };
    }

    /** The periods whose figures look at this one: the inverse of {@link #of}. */
    public List<Period> feeds(Period seen) {
        return switch (this) {
            case SAME -> List.of(seen);
            case PREVIOUS ->
                following(seen)
                        .filter(period -> previous(period).filter(seen::equals).isPresent())
                        .toList();
            case SAME_LAST_YEAR ->
                aYearAfter(seen)
                        .filter(period -> yearBefore(period).equals(seen))
                        .toList();
            case YEAR_TO_DATE -> untilTheYearEnds(seen);
        };
    }

    private static Optional<Period> previous(Period period) {
        return period.type().isCheckpoint()
                ? period.previousCheckpoint()
                : Optional.of(Period.containing(period.type(), period.start().minusDays(1)));
    }

    private static Stream<Period> following(Period period) {
        return period.type().isCheckpoint()
                ? CHECKPOINTS.stream().map(type -> Period.checkpoint(period.calendarYear(), type))
                : Stream.of(next(period));
    }

    private static Period next(Period period) {
        return Period.containing(period.type(), period.end().plusDays(1));
    }

    private static Period yearBefore(Period period) {
        LocalDate start = period.start();
        return Period.containing(
                period.type(),
                period.type() == PeriodType.WEEK ? start.minusWeeks(WEEKS_OF_A_YEAR) : start.minusYears(1));
    }

    /** More than one for the last day of February, which two days of a leap year look back at. */
    private static Stream<Period> aYearAfter(Period period) {
        LocalDate start = period.start();
        LocalDate after = period.type() == PeriodType.WEEK ? start.plusWeeks(WEEKS_OF_A_YEAR) : start.plusYears(1);
        return Stream.of(after, after.plusDays(1))
                .map(day -> Period.containing(period.type(), day))
                .distinct();
    }

    private static List<Period> sinceTheYearBegan(Period period) {
        List<Period> periods = new ArrayList<>(List.of(period));
        if (!period.type().isCheckpoint()) {
            Optional<Period> before = previous(period);
            while (before.isPresent() && before.get().calendarYear() == period.calendarYear()) {
                periods.add(0, before.get());
                before = previous(before.get());
            }
        }
        return periods;
    }

    private static List<Period> untilTheYearEnds(Period period) {
        List<Period> periods = new ArrayList<>(List.of(period));
        if (!period.type().isCheckpoint()) {
            for (Period after = next(period); after.calendarYear() == period.calendarYear(); after = next(after)) {
                periods.add(after);
            }
        }
        return periods;
    }
}
