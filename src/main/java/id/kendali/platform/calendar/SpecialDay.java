package id.kendali.platform.calendar;

import id.kendali.platform.database.UuidV7;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A day that differs from what its weekday says. It is never altered: it is withdrawn, and another takes its place. */
@Table(schema = "calendar", name = "special_day")
class SpecialDay {

    /** As the ledger names it. */
    static final String TABLE = "calendar.special_day";

    @Id
    private final SpecialDayId id;

    private final LocalDate day;
    private final DayKind kind;
    private final String name;
    private final String legalBasis;
    private final SourceMark mark;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnReason;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    SpecialDay(
            SpecialDayId id,
            LocalDate day,
            DayKind kind,
            String name,
            String legalBasis,
            SourceMark mark,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason,
            @Nullable Integer version) {
        this.id = id;
        this.day = day;
        this.kind = kind;
        this.name = name;
        this.legalBasis = legalBasis;
        this.mark = mark;
        this.withdrawnAt = withdrawnAt;
        this.withdrawnReason = withdrawnReason;
        this.version = version;
    }

    static SpecialDay of(LocalDate day, DayKind kind, String name, String legalBasis, SourceMark mark) {
        return new SpecialDay(new SpecialDayId(UuidV7.next()), day, kind, name, legalBasis, mark, null, null, null);
    }

    void withdraw(String reason, Instant now) {
        if (withdrawnAt != null) {
            throw new IllegalStateException("Special day %s is withdrawn already".formatted(day));
        }
        withdrawnAt = now;
        withdrawnReason = reason;
    }

    /** Whether it counts; an unverified day is only shown, unless the office decides to count it. */
    boolean counts(boolean countUnverified) {
        return withdrawnAt == null && (countUnverified || mark != SourceMark.UNVERIFIED);
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

    SpecialDayId id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    DayKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String legalBasis() {
        return legalBasis;
    }

    SourceMark mark() {
        return mark;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
