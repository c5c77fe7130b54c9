package id.kendali.engine.workflow;

import id.kendali.platform.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One thing on its way. The version tells a move whether it still stands where the mover saw it. */
@Table(schema = "workflow", name = "instance")
class Instance {

    @Id
    private final WorkflowId id;

    private final DefinitionId definitionId;
    private final String subjectType;
    private final UUID subjectId;
    private final UnitId unitId;
    private final String subBidang;
    private String state;
    private Instant enteredAt;
    private @Nullable LocalDate dueOn;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Instance(
            WorkflowId id,
            DefinitionId definitionId,
            String subjectType,
            UUID subjectId,
            UnitId unitId,
            String subBidang,
            String state,
            Instant enteredAt,
            @Nullable LocalDate dueOn,
            @Nullable Integer version) {
        this.id = id;
        this.definitionId = definitionId;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.unitId = unitId;
        this.subBidang = subBidang;
        this.state = state;
        this.enteredAt = enteredAt;
        this.dueOn = dueOn;
        this.version = version;
    }

    void enter(State next, Instant at, @Nullable LocalDate due) {
        state = next.code();
        enteredAt = at;
        dueOn = due;
    }

    WorkflowId id() {
        return id;
    }

    DefinitionId definitionId() {
        return definitionId;
    }

    Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    UnitId unitId() {
        return unitId;
    }

    String subBidang() {
        return subBidang;
    }

    String state() {
        return state;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
