package id.kendali.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The special days as they are at one moment; it never changes, a change makes a new one. */
final class WorkingCalendar implements WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int LONGEST_TERM = 20_000;

    private final Map<LocalDate, DayKind> special = new HashMap<>();
    private final Set<Integer> knownYears = new HashSet<>();

    WorkingCalendar(Map<LocalDate, DayKind> special) {
        this.special.putAll(special);
        special.forEach((day, kind) -> {
            if (!kind.isWorked()) {
                knownYears.add(day.getYear());
            }
        });
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        DayKind kind = special.get(day);
        return kind == null ? !WEEKEND.contains(day.getDayOfWeek()) : kind.isWorked();
    }

    @Override
    public CountedDate plus(LocalDate day, int workingDays) {
        if (Math.abs(workingDays) > LONGEST_TERM) {
            throw new IllegalArgumentException("No term has %d working days".formatted(workingDays));
        }
        if (workingDays == 0) {
            return nearest(day, 1);
        }
        int step = Integer.signum(workingDays);
        LocalDate reached = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(step);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return new CountedDate(reached, missingYears(day.plusDays(step), reached));
    }

    @Override
    public CountedDays between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            CountedDays opposite = between(last, first);
            return new CountedDays(-opposite.days(), opposite.missingYears());
        }
        return first.equals(last) ? new CountedDays(0, new TreeSet<>()) : count(first.plusDays(1), last);
    }

    @Override
    public CountedDays count(LocalDate first, LocalDate last) {
        long days =
                first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
        return new CountedDays(Math.toIntExact(days), missingYears(first, last));
    }

    @Override
    public CountedDate nth(YearMonth month, int workingDay) {
        if (workingDay < 1) {
            throw new IllegalArgumentException("No month has a working day " + workingDay);
        }
        CountedDate counted = plus(month.atDay(1).minusDays(1), workingDay);
        if (!YearMonth.from(counted.date()).equals(month)) {
            throw new IllegalArgumentException("%s has no working day %d".formatted(month, workingDay));
        }
        return counted;
    }

    @Override
    public CountedDate onOrBefore(LocalDate day) {
        return nearest(day, -1);
    }

    @Override
    public SortedSet<Integer> missingYears(LocalDate one, LocalDate other) {
        int from = Math.min(one.getYear(), other.getYear());
        int to = Math.max(one.getYear(), other.getYear());
        return Collections.unmodifiableSortedSet(IntStream.rangeClosed(from, to)
                .filter(year -> !knownYears.contains(year))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private CountedDate nearest(LocalDate day, int step) {
        LocalDate reached = day;
        while (!isWorkingDay(reached)) {
            reached = reached.plusDays(step);
        }
        return new CountedDate(reached, missingYears(day, reached));
    }
}
