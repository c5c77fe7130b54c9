package id.kendali.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.testing.KendaliTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The calendar on the real database: what is loaded, what changes, what wins. */
@KendaliTest
class CalendarTests {

    private static final Scope ADMINISTRATOR = Scope.system("Uji kalender");
    private static final String DECREE = "SKB percobaan";

    @Autowired
    WorkingDays workingDays;

    @Autowired
    CurrentCalendar current;

    @Autowired
    DateOverrides overrides;

    @Autowired
    CalendarChanges changes;

    @Autowired
    SpecialDays days;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void loadsTheDecreesAtTheFirstStart() {
        assertThat(workingDays.count(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .isEqualTo(new CountedDays(
                        238, workingDays.missingYears(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1))));
        assertThat(workingDays.missingYears(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    @Test
    void letsTheOfficialDateWin() {
        Period february = new Period(PeriodType.MONTH, LocalDate.of(2026, 2, 1));
        CountedDate computed = workingDays.nth(YearMonth.of(2026, 2), 10);
        PrevailingDate prevailing =
                CurrentScope.call(ADMINISTRATOR, () -> overrides.prevailing("IKPA_RPD", february, computed));
        assertThat(prevailing.computed().date()).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(prevailing.date()).isEqualTo(LocalDate.of(2026, 2, 19));
        assertThat(prevailing.isOfficial()).isTrue();
        Period april = new Period(PeriodType.MONTH, LocalDate.of(2026, 4, 1));
        CountedDate tenth = workingDays.nth(YearMonth.of(2026, 4), 10);
        assertThat(CurrentScope.call(ADMINISTRATOR, () -> overrides.prevailing("IKPA_RPD", april, tenth)))
                .isEqualTo(new PrevailingDate(tenth, null));
    }

    @Test
    void movesATermWithTheHolidayThatIsAddedMovedOrWithdrawn() {
        LocalDate monday = LocalDate.of(2031, 3, 3);
        assertThat(workingDays.plus(monday, 5).date()).isEqualTo(LocalDate.of(2031, 3, 10));
        assertThat(workingDays.plus(monday, 5).missingYears()).containsExactly(2031);

        SpecialDay wednesday = holiday(LocalDate.of(2031, 3, 5));
        assertThat(change(() -> changes.add(wednesday, "Keppres terbit"))).isEmpty();
        assertThat(workingDays.plus(monday, 5)).isEqualTo(workingDays.plus(LocalDate.of(2031, 3, 11), 0));
        assertThat(workingDays.plus(monday, 5).isCertain()).isTrue();

        SpecialDay twoWeeksLater = holiday(LocalDate.of(2031, 3, 19));
        assertThat(change(() -> changes.replace(wednesday.id(), 0, twoWeeksLater, "Tanggal digeser pemerintah")))
                .isEmpty();
        assertThat(workingDays.plus(monday, 5).date()).isEqualTo(LocalDate.of(2031, 3, 10));
        assertThat(workingDays.isWorkingDay(LocalDate.of(2031, 3, 19))).isFalse();

        assertThat(change(() -> changes.withdraw(twoWeeksLater.id(), 0, "Dicabut pemerintah")))
                .isEmpty();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2031, 3, 19))).isTrue();
        assertThat(workingDays.missingYears(monday, monday)).containsExactly(2031);
    }

    @Test
    void refusesASecondDayOnADateAndAChangeThatSomebodyElseWasFasterWith() {
        SpecialDay day = holiday(LocalDate.of(2032, 5, 5));
        change(() -> changes.add(day, "Keppres terbit"));
        assertThat(change(() -> changes.add(holiday(LocalDate.of(2032, 5, 5)), "Keppres terbit")))
                .map(FieldRefusal::field)
                .contains("day");
        assertThat(change(() -> changes.withdraw(day.id(), 7, "Versi lama")))
                .map(FieldRefusal::messageKey)
                .contains("calendar.change.stale");
        change(() -> changes.withdraw(day.id(), 0, "Dicabut"));
        assertThat(change(() -> changes.withdraw(day.id(), 1, "Dicabut lagi"))).isPresent();
    }

    @Test
    void noticesWithinARefreshWhatAnotherNodeChanged() {
        LocalDate day = LocalDate.of(2033, 6, 1);
        assertThat(workingDays.isWorkingDay(day)).isTrue();
        inTransaction(() -> days.save(holiday(day)));
        assertThat(workingDays.isWorkingDay(day)).isTrue();
        current.refresh();
        assertThat(workingDays.isWorkingDay(day)).isFalse();
    }

    @Test
    void showsNothingWithoutAScope() {
        Integer seen = transactions.execute(status -> database.sql("select count(*) from calendar.special_day")
                .query(Integer.class)
                .single());
        assertThat(seen).isZero();
    }

    private static SpecialDay holiday(LocalDate day) {
        return SpecialDay.of(day, DayKind.NATIONAL, "Hari percobaan", DECREE, SourceMark.VERIFIED);
    }

    private void inTransaction(Runnable work) {
        CurrentScope.run(ADMINISTRATOR, () -> transactions.executeWithoutResult(status -> work.run()));
    }

    private static Optional<FieldRefusal> change(java.util.function.Supplier<Optional<FieldRefusal>> change) {
        return CurrentScope.call(ADMINISTRATOR, change);
    }
}
