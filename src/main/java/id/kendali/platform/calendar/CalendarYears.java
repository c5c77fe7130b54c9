package id.kendali.platform.calendar;

import id.kendali.platform.ui.NotFound;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a year for the page: grid, list and official dates. */
@Component
@Transactional(readOnly = true)
class CalendarYears {

    static final int FIRST = 2000;
    static final int LAST = 2100;

    private final SpecialDays days;
    private final StoredOverrides overrides;
    private final CurrentCalendar calendar;

    CalendarYears(SpecialDays days, StoredOverrides overrides, CurrentCalendar calendar) {
        this.days = days;
        this.overrides = overrides;
        this.calendar = calendar;
    }

    CalendarYear read(int year, LocalDate today) {
        if (year < FIRST || year > LAST) {
            throw new NotFound("Calendar of " + year);
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<CalendarYear.Day> special = days.findByDayBetweenOrderByDayAscWithdrawnAtDesc(first, last).stream()
                .map(this::day)
                .toList();
        List<CalendarYear.Override> official =
                overrides.findByDateBetweenOrderByDateAscWithdrawnAtDesc(first, last).stream()
                        .map(CalendarYears::override)
                        .toList();
        return new CalendarYear(
                year,
                calendar.count(first, last),
                months(year, special, today),
                special.stream().filter(day -> day.withdrawnAt() == null).toList(),
                special.stream().filter(day -> day.withdrawnAt() != null).toList(),
                official.stream().filter(date -> date.withdrawnAt() == null).toList(),
                official.stream().filter(date -> date.withdrawnAt() != null).toList());
    }

    /** A day with all that is known of it, also if it was withdrawn. */
    CalendarYear.Day find(SpecialDayId id) {
        return days.findById(id).map(this::day).orElseThrow(() -> new NotFound("Special day " + id.value()));
    }

    CalendarYear.Day inForce(SpecialDayId id) {
        CalendarYear.Day day = find(id);
        if (day.withdrawnAt() != null) {
            throw new NotFound("Special day in force " + id.value());
        }
        return day;
    }

    CalendarYear.Override find(DateOverrideId id) {
        return overrides
                .findById(id)
                .map(CalendarYears::override)
                .orElseThrow(() -> new NotFound("Official date " + id.value()));
    }

    CalendarYear.Override inForce(DateOverrideId id) {
        CalendarYear.Override override = find(id);
        if (override.withdrawnAt() != null) {
            throw new NotFound("Official date in force " + id.value());
        }
        return override;
    }

    private List<CalendarYear.Month> months(int year, List<CalendarYear.Day> special, LocalDate today) {
        Map<LocalDate, CalendarYear.Day> inForce = special.stream()
                .filter(day -> day.withdrawnAt() == null)
                .collect(Collectors.toMap(CalendarYear.Day::date, day -> day));
        WorkingCalendar working = calendar.calendar();
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month), inForce, working, today))
                .toList();
    }

    private static CalendarYear.Month month(
            YearMonth month, Map<LocalDate, CalendarYear.Day> special, WorkingDays working, LocalDate today) {
        List<LocalDate> dates =
                month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
        return new CalendarYear.Month(
                month,
                IntStream.range(1, month.atDay(1).getDayOfWeek().getValue())
                        .boxed()
                        .toList(),
                dates.stream()
                        .map(date -> new CalendarYear.Cell(date.getDayOfMonth(), style(date, special, today)))
                        .toList(),
                working.count(month.atDay(1), month.atEndOfMonth()).days(),
                dates.stream()
                        .filter(date -> !isWeekend(date) && !working.isWorkingDay(date))
                        .map(LocalDate::getDayOfMonth)
                        .toList());
    }

    private static String style(LocalDate date, Map<LocalDate, CalendarYear.Day> special, LocalDate today) {
        CalendarYear.Day day = special.get(date);
        String look = day == null ? isWeekend(date) ? "off" : "" : look(day);
        return date.equals(today) ? (look + " now").strip() : look;
    }

    private static String look(CalendarYear.Day day) {
        if (!day.counted()) {
            return "unsure";
        }
        return switch (day.kind()) {
            case NATIONAL -> "hol";
            case COLLECTIVE_LEAVE -> "leave";
            case WORKING_DAY -> "work";
        };
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private CalendarYear.Day day(SpecialDay day) {
        return new CalendarYear.Day(
                day.id().value(),
                day.day(),
                day.kind(),
                day.name(),
                day.legalBasis(),
                day.mark(),
                day.counts(calendar.countsUnverified()),
                day.version(),
                day.withdrawnAt(),
                day.withdrawnReason());
    }

    private static CalendarYear.Override override(DateOverride override) {
        return new CalendarYear.Override(
                override.id().value(),
                override.rule(),
                override.period(),
                override.official(),
                override.version(),
                override.withdrawnAt(),
                override.withdrawnReason());
    }
}
