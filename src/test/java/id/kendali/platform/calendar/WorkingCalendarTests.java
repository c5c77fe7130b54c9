package id.kendali.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of counting, on the days that Kendali carries. */
class WorkingCalendarTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private final WorkingCalendar calendar = carried(false);

    @ParameterizedTest
    @CsvSource({"2025, 238", "2026, 240"})
    void countsTheWorkingDaysOfAYearAsTheReferenceDoes(int year, int days) {
        CountedDays counted = calendar.count(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        assertThat(counted.days()).isEqualTo(days);
        assertThat(counted.isCertain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-04, 2026-04-15, 2026-04-17", "2026-07, 2026-07-14, 2026-07-16", "2026-10, 2026-10-14, 2026-10-16"
    })
    void findsTheOfficialLimitsOfTheYear2026(YearMonth month, LocalDate tenth, LocalDate posted) {
        CountedDate limit = calendar.nth(month, 10);
        assertThat(limit.date()).isEqualTo(tenth);
        assertThat(calendar.plus(limit.date(), 2).date()).isEqualTo(posted);
    }

    @Test
    void computesForFebruary2026WhatTheOfficialDateOverrides() {
        assertThat(calendar.nth(YearMonth.of(2026, 2), 10).date()).isEqualTo(LocalDate.of(2026, 2, 13));
    }

    @Test
    void countsAnUnverifiedDayOnlyIfTheOfficeDecidesSo() {
        LocalDate added = LocalDate.of(2025, 8, 18);
        assertThat(calendar.isWorkingDay(added)).isTrue();
        assertThat(carried(true).isWorkingDay(added)).isFalse();
        assertThat(carried(true).count(NEW_YEAR, LocalDate.of(2025, 12, 31)).days())
                .isEqualTo(237);
    }

    @Test
    void carriesTheNumbersOfTheDecrees() {
        Map<String, Long> numbers = CalendarDefinition.specialDays().stream()
                .filter(day -> day.counts(false))
                .collect(Collectors.groupingBy(day -> day.day().getYear() + " " + day.kind(), Collectors.counting()));
        assertThat(numbers)
                .isEqualTo(Map.of(
                        "2025 NATIONAL", 17L,
                        "2025 COLLECTIVE_LEAVE", 10L,
                        "2026 NATIONAL", 17L,
                        "2026 COLLECTIVE_LEAVE", 8L));
    }

    @Test
    void stepsOverTheLongestLeave() {
        LocalDate thursday = LocalDate.of(2025, 3, 27);
        assertThat(calendar.plus(thursday, 1).date()).isEqualTo(LocalDate.of(2025, 4, 8));
        assertThat(calendar.plus(LocalDate.of(2025, 4, 8), -1).date()).isEqualTo(thursday);
        assertThat(calendar.between(thursday, LocalDate.of(2025, 4, 8)).days()).isOne();
    }

    @Test
    void movesAFreeDayInTheDirectionThatTheRuleNames() {
        LocalDate sunday = LocalDate.of(2025, 8, 10);
        assertThat(calendar.onOrBefore(sunday).date()).isEqualTo(LocalDate.of(2025, 8, 8));
        assertThat(calendar.plus(sunday, 0).date()).isEqualTo(LocalDate.of(2025, 8, 11));
        assertThat(calendar.plus(LocalDate.of(2025, 8, 11), 0).date()).isEqualTo(LocalDate.of(2025, 8, 11));
    }

    @Test
    void worksOnASaturdayThatIsDeclaredAWorkingDay() {
        LocalDate saturday = LocalDate.of(2025, 3, 8);
        WorkingCalendar exchanged = new WorkingCalendar(Map.of(saturday, DayKind.WORKING_DAY));
        assertThat(exchanged.isWorkingDay(saturday)).isTrue();
        assertThat(exchanged.missingYears(saturday, saturday)).containsExactly(2025);
    }

    @Test
    void saysWhichYearsAreMissing() {
        CountedDate counted = calendar.plus(LocalDate.of(2026, 12, 30), 3);
        assertThat(counted.date()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(counted.isCertain()).isFalse();
        assertThat(counted.missingYears()).containsExactly(2027);
        assertThat(calendar.count(LocalDate.of(2024, 6, 1), LocalDate.of(2027, 6, 1))
                        .missingYears())
                .containsExactly(2024, 2027);
        assertThat(calendar.plus(LocalDate.of(2026, 12, 29), 2).isCertain()).isTrue();
    }

    @Test
    void refusesAWorkingDayThatTheMonthDoesNotHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.nth(YearMonth.of(2025, 4), 23));
    }

    @Test
    void endsATermWithTheDayOfTheUnit() {
        CountedDate due = calendar.plus(LocalDate.of(2025, 10, 6), 1);
        assertThat(due.endsAt(ZoneId.of("Asia/Jayapura"))).isEqualTo("2025-10-07T15:00:00Z");
        assertThat(due.endsAt(ZoneId.of("Asia/Jakarta"))).isEqualTo("2025-10-07T17:00:00Z");
    }

    @Property
    void countsBackWhatItAdds(
            @ForAll @IntRange(max = 729) int offset, @ForAll @IntRange(min = -300, max = 300) int days) {
        LocalDate from = NEW_YEAR.plusDays(offset);
        LocalDate reached = calendar.plus(from, days).date();
        assertThat(calendar.isWorkingDay(reached)).isTrue();
        if (days > 0) {
            assertThat(calendar.between(from, reached).days()).isEqualTo(days);
        }
        if (days < 0) {
            assertThat(calendar.count(reached, from.minusDays(1)).days()).isEqualTo(-days);
        }
    }

    @Property
    void neverWorksOnAPlainWeekend(@ForAll @IntRange(max = 729) int offset) {
        LocalDate day = NEW_YEAR.plusDays(offset);
        if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            assertThat(calendar.isWorkingDay(day)).isFalse();
        }
    }

    private static WorkingCalendar carried(boolean countUnverified) {
        return new WorkingCalendar(CalendarDefinition.specialDays().stream()
                .filter(day -> day.counts(countUnverified))
                .collect(Collectors.toMap(SpecialDay::day, SpecialDay::kind)));
    }
}
