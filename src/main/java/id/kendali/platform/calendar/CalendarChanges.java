package id.kendali.platform.calendar;

import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Adds, replaces and withdraws special days and official dates, one change at a time. */
@Component
@Transactional
class CalendarChanges {

    private final JdbcClient database;
    private final SpecialDays days;
    private final StoredOverrides overrides;
    private final CurrentCalendar current;
    private final ChangeReason reasons;
    private final Formats formats;
    private final Clock clock;

    CalendarChanges(
            JdbcClient database,
            SpecialDays days,
            StoredOverrides overrides,
            CurrentCalendar current,
            ChangeReason reasons,
            Formats formats,
            Clock clock) {
        this.database = database;
        this.days = days;
        this.overrides = overrides;
        this.current = current;
        this.reasons = reasons;
        this.formats = formats;
        this.clock = clock;
    }

    Optional<FieldRefusal> add(SpecialDay day, String reason) {
        begin(reason);
        Optional<FieldRefusal> taken = taken(day, Optional.empty());
        if (taken.isEmpty()) {
            days.save(day);
        }
        return taken;
    }

    /** Withdraws a day and puts another in its place, on the same or on another date. */
    Optional<FieldRefusal> replace(SpecialDayId id, int version, SpecialDay successor, String reason) {
        begin(reason);
        SpecialDay day = day(id);
        Optional<FieldRefusal> refusal =
                stale(day.isWithdrawn(), day.version(), version).or(() -> taken(successor, Optional.of(id)));
        if (refusal.isEmpty()) {
            day.withdraw(reason, clock.instant());
            days.save(day);
            days.save(successor);
        }
        return refusal;
    }

    Optional<FieldRefusal> withdraw(SpecialDayId id, int version, String reason) {
        begin(reason);
        SpecialDay day = day(id);
        Optional<FieldRefusal> refusal = stale(day.isWithdrawn(), day.version(), version);
        if (refusal.isEmpty()) {
            day.withdraw(reason, clock.instant());
            days.save(day);
        }
        return refusal;
    }

    Optional<FieldRefusal> add(DateOverride override, String reason) {
        begin(reason);
        Optional<DateOverride> known = overrides.findByRuleAndPeriodAndWithdrawnAtIsNull(
                override.rule(), override.period().toString());
        if (known.isEmpty()) {
            overrides.save(override);
        }
        return known.map(taken -> new FieldRefusal(
                "within",
                "calendar.override.taken",
                formats.date(taken.official().date())));
    }

    Optional<FieldRefusal> withdraw(DateOverrideId id, int version, String reason) {
        begin(reason);
        DateOverride override = override(id);
        Optional<FieldRefusal> refusal = stale(override.isWithdrawn(), override.version(), version);
        if (refusal.isEmpty()) {
            override.withdraw(reason, clock.instant());
            overrides.save(override);
        }
        return refusal;
    }

    private SpecialDay day(SpecialDayId id) {
        return days.findById(id).orElseThrow(() -> new NotFound("Special day " + id.value()));
    }

    private DateOverride override(DateOverrideId id) {
        return overrides.findById(id).orElseThrow(() -> new NotFound("Official date " + id.value()));
    }

    private void begin(String reason) {
        reasons.because(reason);
        database.sql("select pg_advisory_xact_lock(hashtext('calendar'))::text")
                .query(String.class)
                .single();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                current.refresh();
            }
        });
    }

    private Optional<FieldRefusal> taken(SpecialDay wanted, Optional<SpecialDayId> except) {
        return days.findByDayAndWithdrawnAtIsNull(wanted.day())
                .filter(day -> !except.equals(Optional.of(day.id())))
                .map(day -> new FieldRefusal("day", "calendar.day.taken", day.name()));
    }

    private static Optional<FieldRefusal> stale(boolean withdrawn, int version, int expected) {
        return withdrawn || version != expected
                ? Optional.of(new FieldRefusal("reason", "calendar.change.stale"))
                : Optional.empty();
    }
}
