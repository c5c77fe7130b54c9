package id.kendali.platform.calendar;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the working calendar in memory. A change on this node is taken over when it commits, one on another node within
 * a minute. Until the application is ready, and so during the first start, it reads within the caller's transaction.
 */
@Component
class CurrentCalendar implements WorkingDays {

    private static final Scope SCOPE = Scope.system("Kalender kerja");

    private final JdbcClient database;
    private final SpecialDays days;
    private final TransactionTemplate joining;
    private final TransactionTemplate separate;
    private final boolean countUnverified;
    private volatile @Nullable Kept kept;

    CurrentCalendar(
            JdbcClient database,
            SpecialDays days,
            PlatformTransactionManager transactions,
            @Value("${kendali.calendar.count-unverified-days:false}") boolean countUnverified) {
        this.database = database;
        this.days = days;
        this.countUnverified = countUnverified;
        this.joining = new TransactionTemplate(transactions);
        this.separate = new TransactionTemplate(transactions);
        separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        separate.setReadOnly(true);
    }

    @EventListener(ApplicationReadyEvent.class)
    void keep() {
        refresh();
    }

    /** Reads the days again if there was a change. */
    @Scheduled(
            initialDelayString = "${kendali.calendar.refresh:PT1M}",
            fixedDelayString = "${kendali.calendar.refresh:PT1M}")
    synchronized void refresh() {
        CurrentScope.run(
                SCOPE,
                () -> separate.executeWithoutResult(transaction -> {
                    long revision = revision();
                    Kept before = kept;
                    if (before == null || before.revision() != revision) {
                        kept = new Kept(revision, read());
                    }
                }));
    }

    boolean countsUnverified() {
        return countUnverified;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return calendar().isWorkingDay(day);
    }

    @Override
    public CountedDate plus(LocalDate day, int workingDays) {
        return calendar().plus(day, workingDays);
    }

    @Override
    public CountedDays between(LocalDate first, LocalDate last) {
        return calendar().between(first, last);
    }

    @Override
    public CountedDays count(LocalDate first, LocalDate last) {
        return calendar().count(first, last);
    }

    @Override
    public CountedDate nth(YearMonth month, int workingDay) {
        return calendar().nth(month, workingDay);
    }

    @Override
    public CountedDate onOrBefore(LocalDate day) {
        return calendar().onOrBefore(day);
    }

    @Override
    public SortedSet<Integer> missingYears(LocalDate one, LocalDate other) {
        return calendar().missingYears(one, other);
    }

    WorkingCalendar calendar() {
        Kept known = kept;
        return known != null
                ? known.calendar()
                : CurrentScope.call(SCOPE, () -> joining.execute(transaction -> read()));
    }

    /** Days are only added and withdrawn, each with a higher version: this sum never has the same value twice. */
    private long revision() {
        return database.sql("select count(*) + coalesce(sum(version), 0) from calendar.special_day")
                .query(Long.class)
                .single();
    }

    private WorkingCalendar read() {
        return new WorkingCalendar(days.findByWithdrawnAtIsNull().stream()
                .filter(day -> day.counts(countUnverified))
                .collect(Collectors.toMap(SpecialDay::day, SpecialDay::kind)));
    }

    private record Kept(long revision, WorkingCalendar calendar) {}
}
