package id.kendali.governance.performance;

import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.ui.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A version of the performance agreement (PK) of a unit and year; its targets are {@link AgreedTargets}. */
@Table(schema = "performance", name = "agreement")
class Agreement {

    /** Under this name the workflow and the ledger know agreements. */
    static final String TYPE = "performance.agreement";

    @Id
    private final AgreementId id;

    private final UnitId unitId;
    private final String subBidang;
    private final int year;
    private final int number;
    private final @Nullable AgreementId supersedes;
    private final @Nullable String reason;
    private State state;
    private final boolean simulated;
    private final String draftedBy;
    private final Instant draftedAt;
    private @Nullable String firstSignedBy;
    private @Nullable Instant firstSignedAt;
    private @Nullable String secondSignedBy;
    private @Nullable Instant secondSignedAt;

    @Version
    private @Nullable Integer version;

    /** The states of the workflow of agreements. */
    enum State {
        DRAF(Status.DRAFT),
        DIAJUKAN(Status.WAITING),
        DIKEMBALIKAN(Status.RETURNED),
        DITANDATANGANI(Status.WAITING),
        BERLAKU(Status.OK),
        DIGANTI(Status.LOCKED),
        DIBATALKAN(Status.NONE);

        private final Status look;

        State(Status look) {
            this.look = look;
        }

        public Status look() {
            return look;
        }

        public boolean isDraft() {
            return this == DRAF || this == DIKEMBALIKAN;
        }

        public String messageKey() {
            return "performance.agreement.state." + name();
        }
    }

    @PersistenceCreator
    Agreement(
            AgreementId id,
            UnitId unitId,
            String subBidang,
            int year,
            int number,
            @Nullable AgreementId supersedes,
            @Nullable String reason,
            State state,
            boolean simulated,
            String draftedBy,
            Instant draftedAt,
            @Nullable String firstSignedBy,
            @Nullable Instant firstSignedAt,
            @Nullable String secondSignedBy,
            @Nullable Instant secondSignedAt,
            @Nullable Integer version) {
        this.id = id;
        this.unitId = unitId;
        this.subBidang = subBidang;
        this.year = year;
        this.number = number;
        this.supersedes = supersedes;
        this.reason = reason;
        this.state = state;
        this.simulated = simulated;
        this.draftedBy = draftedBy;
        this.draftedAt = draftedAt;
        this.firstSignedBy = firstSignedBy;
        this.firstSignedAt = firstSignedAt;
        this.secondSignedBy = secondSignedBy;
        this.secondSignedAt = secondSignedAt;
        this.version = version;
    }

    /** The first version, or one that is to supersede another for a reason. */
    static Agreement draft(
            UnitId unit, int year, @Nullable Agreement before, @Nullable String reason, boolean simulated, Edit by) {
        return new Agreement(
                new AgreementId(UuidV7.next()),
                unit,
                Realisation.SUB_BIDANG,
                year,
                before == null ? 1 : before.number + 1,
                before == null ? null : before.id,
                reason,
                State.DRAF,
                simulated,
                by.by(),
                by.at(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Follows the workflow: the head of the unit signs first, the head of the regional office second. */
    void enter(State next, Edit by) {
        if (next == State.DITANDATANGANI) {
            firstSignedBy = by.by();
            firstSignedAt = by.at();
        } else if (next == State.BERLAKU) {
            secondSignedBy = by.by();
            secondSignedAt = by.at();
        } else if (next == State.DIKEMBALIKAN) {
            firstSignedBy = null;
            firstSignedAt = null;
        }
        state = next;
    }

    public AgreementId id() {
        return id;
    }

    public UnitId unitId() {
        return unitId;
    }

    public int year() {
        return year;
    }

    public int number() {
        return number;
    }

    @Nullable
    public AgreementId supersedes() {
        return supersedes;
    }

    @Nullable
    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public boolean simulated() {
        return simulated;
    }

    public Edit drafted() {
        return new Edit(draftedBy, draftedAt);
    }

    @Nullable
    public Edit firstSigned() {
        return firstSignedBy == null || firstSignedAt == null ? null : new Edit(firstSignedBy, firstSignedAt);
    }

    @Nullable
    public Edit secondSigned() {
        return secondSignedBy == null || secondSignedAt == null ? null : new Edit(secondSignedBy, secondSignedAt);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
