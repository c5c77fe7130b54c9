package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.platform.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Which variant of a contradiction counts, or that both are rejected: proposed by one person, confirmed by another. It
 * holds for later versions too, as long as both places say the same there.
 */
@Table(schema = "plan", name = "ruling")
class Ruling {

    /** Under this name the workflow and the ledger know rulings. */
    static final String TYPE = "plan.ruling";

    /** What is ruled. */
    enum Choice {
        FIRST,
        SECOND,
        /** Both are rejected and a correction of the document is asked for. */
        NEITHER
    }

    /** Where a ruling stands; the codes are those of the workflow {@code putusan-renstra}. */
    enum State {
        BARU,
        DIUSULKAN,
        BERLAKU,
        DITOLAK,
        DITARIK,
        DICABUT;

        public boolean isOpen() {
            return this == BARU || this == DIUSULKAN || this == BERLAKU;
        }
    }

    @Id
    private final RulingId id;

    private final PlanId planId;
    private final UnitId unitId;
    private final ContradictionId contradictionId;
    private final String fingerprint;
    private final Subject.Kind subjectKind;
    private final String subjectKey;
    private final String valuesSaid;
    private final Choice choice;
    private final @Nullable String chosen;
    private final boolean decides;
    private final String reason;
    private State state;
    private final String proposedBy;
    private final Instant proposedAt;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Ruling(
            RulingId id,
            PlanId planId,
            UnitId unitId,
            ContradictionId contradictionId,
            String fingerprint,
            Subject.Kind subjectKind,
            String subjectKey,
            String valuesSaid,
            Choice choice,
            @Nullable String chosen,
            boolean decides,
            String reason,
            State state,
            String proposedBy,
            Instant proposedAt,
            @Nullable Instant decidedAt,
            @Nullable Integer version) {
        this.id = id;
        this.planId = planId;
        this.unitId = unitId;
        this.contradictionId = contradictionId;
        this.fingerprint = fingerprint;
        this.subjectKind = subjectKind;
        this.subjectKey = subjectKey;
        this.valuesSaid = valuesSaid;
        this.choice = choice;
        this.chosen = chosen;
        this.decides = decides;
        this.reason = reason;
        this.state = state;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.decidedAt = decidedAt;
        this.version = version;
    }

    /** @param variants what the contradiction lets choose between */
    static Ruling propose(
            RulingId id,
            Plan plan,
            RegisteredContradiction contradiction,
            Choice choice,
            Variants variants,
            String reason,
            PlanVersion.Mark mark) {
        Subject subject = contradiction.found().subject();
        return new Ruling(
                id,
                plan.id(),
                plan.unitId(),
                contradiction.id(),
                contradiction.found().fingerprint(),
                subject.kind(),
                subject.key(),
                contradiction.valuesSaid(),
                choice,
                variants.chosen(choice),
                variants.decide(),
                reason,
                State.BARU,
                mark.by(),
                mark.at(),
                null,
                null);
    }

    /** Follows the workflow. */
    void enter(State next, Instant at) {
        state = next;
        decidedAt = next == State.DIUSULKAN ? null : at;
    }

    boolean holds() {
        return state == State.BERLAKU;
    }

    /** Whether it speaks of what this contradiction says now. */
    boolean concerns(RegisteredContradiction contradiction) {
        return fingerprint.equals(contradiction.found().fingerprint()) && valuesSaid.equals(contradiction.valuesSaid());
    }

    public RulingId id() {
        return id;
    }

    public PlanId planId() {
        return planId;
    }

    public UnitId unitId() {
        return unitId;
    }

    public ContradictionId contradictionId() {
        return contradictionId;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectKey);
    }

    public Choice choice() {
        return choice;
    }

    /** The variant that counts: the name of its table, or what stands in its place; null if both are rejected. */
    @Nullable
    public String chosen() {
        return chosen;
    }

    /** Whether it chooses between tables of targets or funding, and so says which amounts count. */
    public boolean decides() {
        return decides;
    }

    public String valuesSaid() {
        return valuesSaid;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public PlanVersion.Mark proposed() {
        return new PlanVersion.Mark(proposedBy, proposedAt);
    }

    @Nullable
    public Instant decidedAt() {
        return decidedAt;
    }
}
