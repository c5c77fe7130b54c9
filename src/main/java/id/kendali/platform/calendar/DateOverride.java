package id.kendali.platform.calendar;

import id.kendali.platform.database.UuidV7;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A date that an authority has set for one rule and period; it wins over the date that counting gives. */
@Table(schema = "calendar", name = "date_override")
class DateOverride {

    /** As the ledger names it. */
    static final String TABLE = "calendar.date_override";

    @Id
    private final DateOverrideId id;

    private final String rule;
    private final String period;
    private final LocalDate date;
    private final String legalBasis;
    private final SourceMark mark;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnReason;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    DateOverride(
            DateOverrideId id,
            String rule,
            String period,
            LocalDate date,
            String legalBasis,
            SourceMark mark,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason,
            @Nullable Integer version) {
        this.id = id;
        this.rule = rule;
        this.period = period;
        this.date = date;
        this.legalBasis = legalBasis;
        this.mark = mark;
        this.withdrawnAt = withdrawnAt;
        this.withdrawnReason = withdrawnReason;
        this.version = version;
    }

    static DateOverride of(String rule, Period period, LocalDate date, String legalBasis, SourceMark mark) {
        return new DateOverride(
                new DateOverrideId(UuidV7.next()), rule, period.toString(), date, legalBasis, mark, null, null, null);
    }

    void withdraw(String reason, Instant now) {
        if (withdrawnAt != null) {
            throw new IllegalStateException("The date of %s for %s is withdrawn already".formatted(rule, period));
        }
        withdrawnAt = now;
        withdrawnReason = reason;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawnReason() {
        return withdrawnReason;
    }

    DateOverrideId id() {
        return id;
    }

    String rule() {
        return rule;
    }

    Period period() {
        return Period.parse(period);
    }

    OfficialDate official() {
        return new OfficialDate(date, legalBasis, mark);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
