package id.kendali.platform.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A span of days that a figure belongs to: a type and the day on which it starts.
 *
 * <p>Written as {@code 2025-B06}, {@code 2025} (a year) or {@code MONTH-2025-03-01}; {@link #parse} reads these again.
 */
public record Period(PeriodType type, LocalDate start) implements Comparable<Period> {

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::start).thenComparing(Period::end).thenComparing(Period::type);

    public Period {
        if (!type.beginsOn(start)) {
            throw new IllegalArgumentException("A period of type %s cannot start on %s".formatted(type, start));
        }
    }

    public static Period year(int year) {
        return new Period(PeriodType.YEAR, LocalDate.of(year, 1, 1));
    }

    /** A cumulative checkpoint of a year, for example B06 of 2025. */
    public static Period checkpoint(int year, PeriodType checkpoint) {
        if (!checkpoint.isCheckpoint()) {
            throw new IllegalArgumentException(checkpoint + " is no checkpoint");
        }
        return new Period(checkpoint, LocalDate.of(year, 1, 1));
    }

    /** The period of a type that a day lies in; a checkpoint is that of the day's year. */
    public static Period containing(PeriodType type, LocalDate day) {
        return new Period(type, type.startOf(day));
    }

    /** The last day of the period. */
    public LocalDate end() {
        return type.endOf(start);
    }

    public int calendarYear() {
        return start.getYear();
    }

    /** The checkpoint before this one in the same year; empty for B03 and for what is no checkpoint. */
    public Optional<Period> previousCheckpoint() {
        return switch (type) {
            case B06 -> Optional.of(checkpoint(calendarYear(), PeriodType.B03));
            case B09 -> Optional.of(checkpoint(calendarYear(), PeriodType.B06));
            case B12 -> Optional.of(checkpoint(calendarYear(), PeriodType.B09));
            default -> Optional.empty();
        };
    }

    public static Period parse(String text) {
        if (text.matches("\\d{4}")) {
            return year(Integer.parseInt(text));
        }
        if (text.matches("\\d{4}-B(03|06|09|12)")) {
            return checkpoint(Integer.parseInt(text.substring(0, 4)), PeriodType.valueOf(text.substring(5)));
        }
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("No period: " + text);
        }
        return new Period(PeriodType.valueOf(text.substring(0, dash)), LocalDate.parse(text.substring(dash + 1)));
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (type == PeriodType.YEAR) {
            return String.valueOf(calendarYear());
        }
        return type.isCheckpoint() ? calendarYear() + "-" + type : type + "-" + start;
    }
}
