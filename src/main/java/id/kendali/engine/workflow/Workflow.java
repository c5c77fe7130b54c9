package id.kendali.engine.workflow;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins, moves and shows the ways of things; other modules do all of it through this. */
@Component
@Transactional
public class Workflow {

    /** Live events of this topic tell open pages that something moved; the data is the type of the subject. */
    public static final String TOPIC = "workflow";

    private final Instances instances;
    private final Steps steps;
    private final Definitions definitions;
    private final Moves moves;
    private final Beginnings beginnings;
    private final WorkflowViews views;
    private final WorkflowQueue queue;
    private final QueueOfRequest found;
    private final Clock clock;

    Workflow(
            Instances instances,
            Steps steps,
            Definitions definitions,
            Moves moves,
            Beginnings beginnings,
            WorkflowViews views,
            WorkflowQueue queue,
            QueueOfRequest found,
            Clock clock) {
        this.instances = instances;
        this.steps = steps;
        this.definitions = definitions;
        this.moves = moves;
        this.beginnings = beginnings;
        this.views = views;
        this.queue = queue;
        this.found = found;
        this.clock = clock;
    }

    /**
     * Puts a subject at the begin of the newest version of a definition.
     *
     * @param due of the first state, which the subject knows better than the definition
     */
    public WorkflowId begin(String definition, Subject subject, UUID unit, String subBidang, @Nullable LocalDate due) {
        found.forget();
        Definitions.Published published = definitions.newest(definition);
        Instance instance = new Instance(
                new WorkflowId(UuidV7.next()),
                published.id(),
                subject.type(),
                subject.id(),
                new UnitId(unit),
                subBidang,
                published.definition().initial().code(),
                clock.instant(),
                due,
                null);
        return instances.save(instance).id();
    }

    /**
     * Begins the ways of many subjects by one transition that no button offers, as an upload does: all of them or none. Who
     * owns the subjects calls this and is told by the answer; there is no {@link WorkflowMoved} for each.
     */
    public MoveResult beginAll(String definition, List<Beginning> all, String subBidang, String transition) {
        found.forget();
        Mover mover = Mover.current();
        Means means = mover.kind() == null ? Means.SYSTEM : Means.IMPORT;
        return beginnings.begin(definitions.newest(definition), all, subBidang, transition, means, mover);
    }

    /**
     * Takes a transition that the signed-in position was offered.
     *
     * @param expectedVersion that the mover saw; if something moved since, nothing happens and the refusal says who did it
     */
    public MoveResult move(WorkflowId workflow, String transition, @Nullable String reason, int expectedVersion) {
        Instance instance = locked(workflow);
        if (instance.version() != expectedVersion) {
            return moves.stale(instance, steps.of(workflow));
        }
        return moves.move(instance, transition, Means.BUTTON, Mover.current(), reason);
    }

    /** Takes a transition that no button offers: an import that a position applies, or a job of the system. */
    public MoveResult carry(WorkflowId workflow, String transition, @Nullable String reason) {
        Mover mover = Mover.current();
        Means means = mover.kind() == null ? Means.SYSTEM : Means.IMPORT;
        return moves.move(locked(workflow), transition, means, mover, reason);
    }

    /** Where a subject stands; empty if it never began or cannot be seen. */
    @Transactional(readOnly = true)
    public Optional<WorkflowView> view(Subject subject) {
        return instances
                .findBySubjectTypeAndSubjectId(subject.type(), subject.id())
                .map(instance -> views.view(instance, Mover.current()));
    }

    /** What the position has to do, late and due first. */
    @Transactional(readOnly = true)
    public List<QueueItem> queue(SignedIn person) {
        Mover mover = Mover.of(person);
        return found.get(mover, () -> queue.own(mover));
    }

    /** What the person moved before and now lies with others. */
    @Transactional(readOnly = true)
    public List<QueueItem> waiting(SignedIn person) {
        return queue.waitedFor(Mover.of(person));
    }

    private Instance locked(WorkflowId workflow) {
        found.forget();
        return instances
                .findOneById(workflow)
                .orElseThrow(() -> new IllegalArgumentException("No such workflow in this scope: " + workflow.value()));
    }
}
