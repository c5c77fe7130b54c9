package id.kendali.governance.performance;

import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.ui.Status;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A correction of a report after its period was locked; both values of each line are {@link RevisedValues}. */
@Table(schema = "performance", name = "revision")
class Revision {

    /** Under this name the workflow and the ledger know corrections. */
    static final String TYPE = "performance.revision";

    @Id
    private final RevisionId id;

    private final RealisationId reportId;
    private final UnitId unitId;
    private final String subBidang;
    private final int number;
    private final String reason;
    private State state;
    private final String proposedBy;
    private final Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Integer version;

    /** The states of the workflow of corrections. */
    enum State {
        BARU(Status.DRAFT),
        DIUSULKAN(Status.WAITING),
        BERLAKU(Status.OK),
        DITOLAK(Status.BAD),
        DITARIK(Status.NONE);

        private final Status look;

        State(Status look) {
            this.look = look;
        }

        public Status look() {
            return look;
        }

        public boolean isOpen() {
            return this == BARU || this == DIUSULKAN;
        }

        public String messageKey() {
            return "performance.revision.state." + name();
        }
    }

    @PersistenceCreator
    Revision(
            RevisionId id,
            RealisationId reportId,
            UnitId unitId,
            String subBidang,
            int number,
            String reason,
            State state,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable Integer version) {
        this.id = id;
        this.reportId = reportId;
        this.unitId = unitId;
        this.subBidang = subBidang;
        this.number = number;
        this.reason = reason;
        this.state = state;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.version = version;
    }

    static Revision propose(Realisation report, int number, String reason, Edit by) {
        return new Revision(
                new RevisionId(UuidV7.next()),
                report.id(),
                report.unitId(),
                Realisation.SUB_BIDANG,
                number,
                reason,
                State.BARU,
                by.by(),
                by.at(),
                null,
                null,
                null);
    }

    /** Follows the workflow; whoever moves it out of the proposal decided it. */
    void enter(State next, Edit by) {
        state = next;
        if (!next.isOpen()) {
            decidedBy = by.by();
            decidedAt = by.at();
        }
    }

    public RevisionId id() {
        return id;
    }

    RealisationId reportId() {
        return reportId;
    }

    public int number() {
        return number;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public Edit proposed() {
        return new Edit(proposedBy, proposedAt);
    }

    public Optional<Edit> decided() {
        return decidedBy == null || decidedAt == null ? Optional.empty() : Optional.of(new Edit(decidedBy, decidedAt));
    }
}
