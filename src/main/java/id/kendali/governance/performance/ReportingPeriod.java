package id.kendali.governance.performance;

import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A quarter of a region: from when to when it is reported, and whether it is locked. */
@Table(schema = "performance", name = "period")
class ReportingPeriod {

    /** Under this name the workflow and the ledger know periods. */
    static final String TYPE = "performance.period";

    @Id
    private final ReportingPeriodId id;

    private final UnitId unitId;
    private final int year;
    private final int quarter;
    private final LocalDate opensOn;
    private final LocalDate dueOn;
    private final String basis;
    private final boolean simulated;
    private State state;
    private @Nullable String lockedBy;
    private @Nullable Instant lockedAt;
    private List<String> missing;
    private @Nullable String lockReason;

    @Version
    private @Nullable Integer version;

    /** How far a period is. */
    enum State {
        TERBUKA,
        TERKUNCI
    }

    @PersistenceCreator
    ReportingPeriod(
            ReportingPeriodId id,
            UnitId unitId,
            int year,
            int quarter,
            LocalDate opensOn,
            LocalDate dueOn,
            String basis,
            boolean simulated,
            State state,
            @Nullable String lockedBy,
            @Nullable Instant lockedAt,
            List<String> missing,
            @Nullable String lockReason,
            @Nullable Integer version) {
        this.id = id;
        this.unitId = unitId;
        this.year = year;
        this.quarter = quarter;
        this.opensOn = opensOn;
        this.dueOn = dueOn;
        this.basis = basis;
        this.simulated = simulated;
        this.state = state;
        this.lockedBy = lockedBy;
        this.lockedAt = lockedAt;
        this.missing = missing;
        this.lockReason = lockReason;
        this.version = version;
    }

    static ReportingPeriod open(
            UnitId region, Quarter quarter, LocalDate opensOn, LocalDate dueOn, String basis, boolean simulated) {
        return new ReportingPeriod(
                new ReportingPeriodId(UuidV7.next()),
                region,
                quarter.year(),
                quarter.number(),
                opensOn,
                dueOn,
                basis,
                simulated,
                State.TERBUKA,
                null,
                null,
                List.of(),
                null,
                null);
    }

    /** Ends all changes but corrections. */
    void lock(Edit by, List<String> unverified, @Nullable String reason) {
        if (isLocked()) {
            throw new IllegalStateException("The period is locked already: " + id);
        }
        state = State.TERKUNCI;
        lockedBy = by.by();
        lockedAt = by.at();
        missing = List.copyOf(unverified);
        lockReason = reason;
    }

    boolean takesReports(LocalDate today) {
        return !isLocked() && !today.isBefore(opensOn);
    }

    public boolean isLocked() {
        return state == State.TERKUNCI;
    }

    public ReportingPeriodId id() {
        return id;
    }

    /** The regional office. */
    public UnitId unitId() {
        return unitId;
    }

    public Quarter quarter() {
        return new Quarter(year, quarter);
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String basis() {
        return basis;
    }

    public boolean simulated() {
        return simulated;
    }

    @Nullable
    public String lockedBy() {
        return lockedBy;
    }

    @Nullable
    public Instant lockedAt() {
        return lockedAt;
    }

    public List<String> missing() {
        return List.copyOf(missing);
    }

    @Nullable
    public String lockReason() {
        return lockReason;
    }
}
