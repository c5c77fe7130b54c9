package id.kendali.governance.plan;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Subject;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.plan.Ruling.Choice;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes proposals of rulings and says which rulings hold. */
@Component
@Transactional
class RulingDesk {

    static final String WORKFLOW = "putusan-renstra";
    private static final String PROPOSE = "USULKAN";

    private final Plans plans;
    private final Rulings rulings;
    private final ContradictionRegister register;
    private final Workflow workflow;
    private final Versioning versioning;

    RulingDesk(Plans plans, Rulings rulings, ContradictionRegister register, Workflow workflow, Versioning versioning) {
        this.plans = plans;
        this.rulings = rulings;
        this.register = register;
        this.workflow = workflow;
        this.versioning = versioning;
    }

    /**
     * Proposes a ruling about a contradiction; a second person confirms it.
     *
     * @return how far it came; a refusal leaves nothing behind
     */
    MoveResult propose(
            PlanId planId, ContradictionId id, Choice choice, PlanDocument content, @Nullable String reason) {
        Plan plan = plans.findById(planId).orElseThrow(() -> new NotFound("plan " + planId));
        RegisteredContradiction contradiction =
                register.find(id).orElseThrow(() -> new NotFound("contradiction " + id));
        if (of(plan.id(), contradiction).isPresent()) {
            throw new Refused("plan.refused.ruled", contradiction.code());
        }
        Ruling ruling = rulings.save(Ruling.propose(
                new RulingId(UuidV7.next()),
                plan,
                contradiction,
                choice,
                chosen(choice, contradiction, content),
                reason == null ? "" : reason.strip(),
                versioning.mark()));
        workflow.begin(WORKFLOW, subject(ruling.id()), plan.unitId().value(), Versioning.SUB_BIDANG, null);
        WorkflowView view = workflow.view(subject(ruling.id())).orElseThrow();
        MoveResult moved = workflow.move(view.id(), PROPOSE, reason, view.version());
        if (moved instanceof MoveRefused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return moved;
    }

    /** The ruling that was proposed or holds about a contradiction. */
    @Transactional(readOnly = true)
    Optional<Ruling> of(PlanId plan, RegisteredContradiction contradiction) {
        return open(plan).stream()
                .filter(ruling -> ruling.concerns(contradiction))
                .findFirst();
    }

    /** Those that were proposed or hold, by fingerprint. */
    @Transactional(readOnly = true)
    Map<String, Ruling> byFingerprint(PlanId plan) {
        Map<String, Ruling> byFingerprint = new HashMap<>();
        open(plan).forEach(ruling -> byFingerprint.put(ruling.fingerprint(), ruling));
        return byFingerprint;
    }

    /** All that was ever proposed about a contradiction, newest first. */
    @Transactional(readOnly = true)
    List<Ruling> history(PlanId plan, RegisteredContradiction contradiction) {
        return rulings.findByPlanIdOrderByProposedAtDesc(plan).stream()
                .filter(ruling ->
                        ruling.fingerprint().equals(contradiction.found().fingerprint()))
                .toList();
    }

    static Subject subject(RulingId id) {
        return new Subject(Ruling.TYPE, id.value());
    }

    private List<Ruling> open(PlanId plan) {
        return rulings.findByPlanIdOrderByProposedAtDesc(plan).stream()
                .filter(ruling -> ruling.state().isOpen())
                .toList();
    }

    /** What counts from now on: the table that the chosen row belongs to, or the place itself. */
    static @Nullable String chosen(Choice choice, RegisteredContradiction contradiction, PlanDocument content) {
        return switch (choice) {
            case FIRST -> variant(contradiction.found().first(), content);
            case SECOND -> variant(contradiction.found().second(), content);
            case NEITHER -> null;
        };
    }

    static String variant(Place place, PlanDocument content) {
        Integer number = place.row();
        return number == null
                ? place.location()
                : content.table(place.file()).rows().stream()
                        .filter(row -> row.number() == number)
                        .findFirst()
                        .flatMap(row -> row.text("table"))
                        .orElse(place.location());
    }
}
