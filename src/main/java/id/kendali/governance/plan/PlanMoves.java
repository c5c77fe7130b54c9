package id.kendali.governance.plan;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowMoved;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.ui.LiveEvents;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets versions follow the workflow, inside the transaction that moves them: what takes effect, what it supersedes and
 * what others read of it stand or fall together.
 */
@Component
class PlanMoves {

    /** Live events of this topic tell open pages that a plan changed. */
    static final String TOPIC = "plan";

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanContents contents;
    private final Cascades cascades;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final LiveEvents live;
    private final PlanTexts texts;

    PlanMoves(
            Plans plans,
            PlanVersions versions,
            PlanContents contents,
            Cascades cascades,
            Workflow workflow,
            ApplicationEventPublisher events,
            LiveEvents live,
            PlanTexts texts) {
        this.plans = plans;
        this.versions = versions;
        this.contents = contents;
        this.cascades = cascades;
        this.workflow = workflow;
        this.events = events;
        this.live = live;
        this.texts = texts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkflowMoved moved) {
        if (!moved.subject().type().equals(PlanVersion.TYPE)) {
            return;
        }
        PlanVersion version =
                versions.findById(new PlanVersionId(moved.subject().id())).orElseThrow();
        PlanVersionState next = PlanVersionState.valueOf(moved.to());
        if (next == PlanVersionState.BERLAKU) {
            supersedeFor(version);
        }
        version.enter(next, moved.at());
        versions.save(version);
        if (next == PlanVersionState.BERLAKU) {
            takeEffect(version);
        }
        live.publish(TOPIC, Set.of(version.unitId().value()), Integer.toString(version.number()));
    }

    private void supersedeFor(PlanVersion next) {
        versions.findByPlanIdAndState(next.planId(), PlanVersionState.BERLAKU).ifPresent(current -> {
            WorkflowView view = workflow.view(Versioning.subject(current.id())).orElseThrow();
            String reason = texts.forRecords("plan.reason.superseded", next.number());
            MoveResult result = CurrentScope.call(
                    Scope.system(texts.forRecords("plan.system")), () -> workflow.carry(view.id(), "GANTI", reason));
            if (result instanceof MoveRefused refused) {
                throw new IllegalStateException("The version in force could not be superseded: " + refused);
            }
        });
    }

    private void takeEffect(PlanVersion version) {
        PlanDocument content = contents.read(version.id());
        cascades.project(version, content);
        Plan plan = plans.findById(version.planId()).orElseThrow();
        events.publishEvent(new PlanTookEffect(
                version.planId(),
                version.id(),
                version.unitId(),
                version.number(),
                plan.firstYear(),
                plan.lastYear(),
                content.roadmap().stream()
                        .map(item -> new PlanTookEffect.RoadmapEntry(
                                item.aspectNumber(), item.aspect(), item.year(), item.number(), item.text()))
                        .toList()));
    }
}
