package id.kendali.governance.plan;

import id.kendali.platform.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One version of a plan. Once it was in force it never changes; a revision supersedes it. */
@Table(schema = "plan", name = "plan_version")
class PlanVersion {

    /** Under this name the workflow and the ledger know versions. */
    static final String TYPE = "plan.plan_version";

    /** Where a version comes from. */
    enum Origin {
        /** The document as it was decided on paper. */
        PRINTED,
        IMPORT,
        REVISION
    }

    @Id
    private final PlanVersionId id;

    private final PlanId planId;
    private final UnitId unitId;
    private final int number;
    private PlanVersionState state;
    private @Nullable String decree;
    private @Nullable LocalDate decreedOn;
    private @Nullable String reason;
    private @Nullable String legalBasis;
    private final @Nullable PlanVersionId basedOn;
    private final Origin origin;
    private final String madeBy;
    private final Instant madeAt;
    private @Nullable Instant inForceAt;
    private @Nullable Instant supersededAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    PlanVersion(
            PlanVersionId id,
            PlanId planId,
            UnitId unitId,
            int number,
            PlanVersionState state,
            @Nullable String decree,
            @Nullable LocalDate decreedOn,
            @Nullable String reason,
            @Nullable String legalBasis,
            @Nullable PlanVersionId basedOn,
            Origin origin,
            String madeBy,
            Instant madeAt,
            @Nullable Instant inForceAt,
            @Nullable Instant supersededAt,
            @Nullable Integer version) {
        this.id = id;
        this.planId = planId;
        this.unitId = unitId;
        this.number = number;
        this.state = state;
        this.decree = decree;
        this.decreedOn = decreedOn;
        this.reason = reason;
        this.legalBasis = legalBasis;
        this.basedOn = basedOn;
        this.origin = origin;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.inForceAt = inForceAt;
        this.supersededAt = supersededAt;
        this.version = version;
    }

    static PlanVersion draft(
            PlanVersionId id, Plan plan, int number, Origin origin, @Nullable PlanVersionId basedOn, Mark mark) {
        return new PlanVersion(
                id,
                plan.id(),
                plan.unitId(),
                number,
                PlanVersionState.DRAF,
                null,
                null,
                null,
                null,
                basedOn,
                origin,
                mark.by(),
                mark.at(),
                null,
                null,
                null);
    }

    /** Says why it is drafted and on what basis; the decree names the version once it is decided on paper. */
    void explain(Grounds grounds) {
        requireOpen();
        reason = grounds.reason();
        legalBasis = grounds.legalBasis();
        decree = grounds.decree();
        decreedOn = grounds.decreedOn();
    }

    /** Follows the workflow. */
    void enter(PlanVersionState next, Instant at) {
        if (next == PlanVersionState.BERLAKU) {
            inForceAt = at;
        } else if (next == PlanVersionState.DIGANTI) {
            supersededAt = at;
        }
        state = next;
    }

    void requireOpen() {
        if (!state.isOpenForEdit()) {
            throw new IllegalStateException("A version that is %s does not change".formatted(state));
        }
    }

    public PlanVersionId id() {
        return id;
    }

    public PlanId planId() {
        return planId;
    }

    public UnitId unitId() {
        return unitId;
    }

    public int number() {
        return number;
    }

    public PlanVersionState state() {
        return state;
    }

    public Grounds grounds() {
        return new Grounds(reason, legalBasis, decree, decreedOn);
    }

    @Nullable
    public PlanVersionId basedOn() {
        return basedOn;
    }

    public Origin origin() {
        return origin;
    }

    public Mark made() {
        return new Mark(madeBy, madeAt);
    }

    @Nullable
    public Instant inForceAt() {
        return inForceAt;
    }

    @Nullable
    public Instant supersededAt() {
        return supersededAt;
    }

    /** For noticing that somebody else changed it. */
    public int version() {
        return version == null ? 0 : version;
    }

    /** Who did something, by position and unit, and when. */
    record Mark(String by, Instant at) {}

    /**
     * Why a version was made.
     *
     * @param decree number of the decision that puts it into force; null until there is one
     */
    record Grounds(
            @Nullable String reason,
            @Nullable String legalBasis,
            @Nullable String decree,
            @Nullable LocalDate decreedOn) {}
}
