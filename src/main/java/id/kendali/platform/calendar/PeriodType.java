package id.kendali.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The lengths of periods that figures belong to. B03 to B12 are the cumulative checkpoints of a RAT-RB year. */
public enum PeriodType {
    DAY(0),
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    SEMESTER(6),
    YEAR(12),
    B03(3),
    B06(6),
    B09(9),
    B12(12);

    private final int months;

    PeriodType(int months) {
        this.months = months;
    }

    /** Whether periods of this type all begin on 1 January and add up, so that the last one stands for the year. */
    public boolean isCheckpoint() {
        return name().startsWith("B");
    }

    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case SEMESTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 6 * 6 + 1);
            case YEAR, B03, B06, B09, B12 -> day.withDayOfYear(1);
        };
    }

    LocalDate endOf(LocalDate start) {
        return switch (this) {
            case DAY -> start;
            case WEEK -> start.plus(6, ChronoUnit.DAYS);
            default -> start.plusMonths(months).minusDays(1);
        };
    }

    boolean beginsOn(LocalDate day) {
        return switch (this) {
            case DAY -> true;
            case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTH -> day.getDayOfMonth() == 1;
            case QUARTER -> day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % 3 == 0;
            case SEMESTER -> day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % 6 == 0;
            case YEAR, B03, B06, B09, B12 -> day.getDayOfYear() == 1;
        };
    }
}
