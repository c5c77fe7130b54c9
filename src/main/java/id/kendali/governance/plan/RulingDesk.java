package id.kendali.governance.plan;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Subject;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.plan.Ruling.Choice;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final PlanContents contents;
    private final Workflow workflow;
    private final Versioning versioning;
    private final JdbcClient database;
    private final Formats formats;

    RulingDesk(
            Plans plans,
            Rulings rulings,
            ContradictionRegister register,
            PlanContents contents,
            Workflow workflow,
            Versioning versioning,
            JdbcClient database,
            Formats formats) {
        this.plans = plans;
        this.rulings = rulings;
        this.register = register;
        this.contents = contents;
        this.workflow = workflow;
        this.versioning = versioning;
        this.database = database;
        this.formats = formats;
    }

    /**
     * What somebody wants to be ruled.
     *
     * @param saw what both places said on the page that was looked at
     */
    record Proposal(
            PlanId plan,
            ContradictionId contradiction,
            Choice choice,
            @Nullable String reason,
            String saw) {}

    /**
     * Proposes a ruling about a contradiction; a second person confirms it.
     *
     * @return how far it came; a refusal leaves nothing behind
     */
    MoveResult propose(Proposal proposal) {
        Plan plan = locked(proposal.plan());
        RegisteredContradiction contradiction = register.find(proposal.contradiction())
                .orElseThrow(() -> new NotFound("contradiction " + proposal.contradiction()));
        PlanDocument content = contents.read(contradiction.version());
        Variants variants = Variants.of(contradiction, content);
        Optional<MoveRefused> refusal = refusal(proposal, contradiction, variants, content);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String reason = proposal.reason() == null ? "" : proposal.reason().strip();
        Ruling ruling = rulings.save(Ruling.propose(
                new RulingId(UuidV7.next()),
                plan,
                contradiction,
                proposal.choice(),
                variants,
                reason,
                versioning.mark()));
        workflow.begin(WORKFLOW, subject(ruling.id()), plan.unitId().value(), Versioning.SUB_BIDANG, null);
        WorkflowView view = workflow.view(subject(ruling.id())).orElseThrow();
        MoveResult moved = workflow.move(view.id(), PROPOSE, reason, view.version());
        if (moved instanceof MoveRefused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return moved;
    }

    private Optional<MoveRefused> refusal(
            Proposal proposal, RegisteredContradiction contradiction, Variants variants, PlanDocument content) {
        if (contradiction.isGone() || !contradiction.valuesSaid().equals(proposal.saw())) {
            return Optional.of(MoveRefused.because("plan.refused.saysOtherwise", contradiction.code()));
        }
        List<RegisteredContradiction> all = register.of(contradiction.version());
        Decisions decisions = new Decisions(all, concerning(proposal.plan(), all), () -> content);
        Decision decision = decisions.of(contradiction);
        if (decision.with() != null) {
            return Optional.of(MoveRefused.because(
                    "plan.refused.settled",
                    contradiction.code(),
                    decision.with().code()));
        }
        return Optional.ofNullable(decision.ruling())
                .or(() -> variants.decide()
                        ? decisions.deciding(contradiction.found().subject())
                        : Optional.empty())
                .map(there -> MoveRefused.because(
                        there.holds() ? "plan.refused.ruled" : "plan.refused.proposed",
                        contradiction.code(),
                        there.proposed().by(),
                        formats.dateTime(there.proposed().at())));
    }

    /** Proposals about one plan are taken one after the other, so that a second click finds the first. */
    private Plan locked(PlanId id) {
        database.sql("select id from plan.plan where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("plan " + id));
        return plans.findById(id).orElseThrow();
    }

    /** Those that were proposed or hold about what these contradictions say, by fingerprint. */
    @Transactional(readOnly = true)
    Map<String, Ruling> concerning(PlanId plan, List<RegisteredContradiction> contradictions) {
        Map<String, RegisteredContradiction> byFingerprint = contradictions.stream()
                .collect(Collectors.toMap(known -> known.found().fingerprint(), known -> known));
        return rulings.findByPlanIdOrderByProposedAtDesc(plan).stream()
                .filter(ruling -> ruling.state().isOpen())
                .filter(ruling -> {
                    RegisteredContradiction known = byFingerprint.get(ruling.fingerprint());
                    return known != null && ruling.concerns(known);
                })
                .collect(Collectors.toMap(Ruling::fingerprint, ruling -> ruling));
    }

    /** All that was ever proposed about a contradiction, newest first. */
    @Transactional(readOnly = true)
    List<Ruling> history(PlanId plan, RegisteredContradiction contradiction) {
        return rulings.findByPlanIdOrderByProposedAtDesc(plan).stream()
                .filter(ruling ->
                        ruling.fingerprint().equals(contradiction.found().fingerprint()))
                .toList();
    }

    /**
     * The contradiction that a ruling was made about.
     *
     * @throws NotFound if the ruling belongs to another plan, or the version has no such contradiction any more
     */
    @Transactional(readOnly = true)
    RegisteredContradiction about(RulingId id, PlanFrame frame) {
        Ruling ruling = rulings.findById(id)
                .filter(found -> found.planId().equals(frame.plan().id()))
                .orElseThrow(() -> new NotFound("ruling " + id));
        return frame.contradictions().stream()
                .filter(known -> known.found().fingerprint().equals(ruling.fingerprint()))
                .findFirst()
                .orElseThrow(() -> new NotFound("contradiction of ruling " + id));
    }

    static Subject subject(RulingId id) {
        return new Subject(Ruling.TYPE, id.value());
    }
}
