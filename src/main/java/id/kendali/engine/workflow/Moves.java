package id.kendali.engine.workflow;

import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.ui.LiveEvents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes moves that pass the rules, and refuses others. */
@Component
class Moves {

    private final Instances instances;
    private final Steps steps;
    private final Definitions definitions;
    private final MoveRules rules;
    private final UnitTime time;
    private final ChangeReason changeReason;
    private final ApplicationEventPublisher events;
    private final LiveEvents live;

    Moves(
            Instances instances,
            Steps steps,
            Definitions definitions,
            MoveRules rules,
            UnitTime time,
            ChangeReason changeReason,
            ApplicationEventPublisher events,
            LiveEvents live) {
        this.instances = instances;
        this.steps = steps;
        this.definitions = definitions;
        this.rules = rules;
        this.time = time;
        this.changeReason = changeReason;
        this.events = events;
        this.live = live;
    }

    /** Says who was faster, so that a second click or a page left open does no harm. */
    MoveRefused stale(Instance instance, List<Step> taken) {
        if (taken.isEmpty()) {
            return MoveRefused.because("workflow.refused.changed");
        }
        Step last = taken.get(taken.size() - 1);
        WorkflowDefinition definition = definitions.get(instance.definitionId());
        return MoveRefused.because(
                "workflow.refused.stale",
                definition.transition(last.transition()).done().here(),
                last.actorLabel(),
                time.read(last.at(), instance.unitId()));
    }

    MoveResult move(Instance instance, String code, Means means, Mover mover, @Nullable String reason) {
        WorkflowDefinition definition = definitions.get(instance.definitionId());
        Optional<Transition> way =
                definition.transition(code, instance.state()).filter(transition -> transition.means() == means);
        if (way.isEmpty()) {
            return MoveRefused.because(
                    "workflow.refused.state",
                    definition.state(instance.state()).name().here());
        }
        Transition transition = way.get();
        if (!mover.isCalledFor(transition, instance.unitId(), instance.subBidang())) {
            return rules.notYours(transition);
        }
        Attempt attempt = new Attempt(
                definition,
                transition,
                instance.subject(),
                mover,
                steps.of(instance.id()),
                reason == null || reason.isBlank() ? null : reason.strip());
        Optional<MoveRefused> refusal = rules.refusal(attempt);
        return refusal.isPresent() ? refusal.get() : make(instance, attempt);
    }

    private Moved make(Instance instance, Attempt attempt) {
        Transition transition = attempt.transition();
        Instant now = time.now();
        if (attempt.reason() != null) {
            changeReason.because(attempt.reason());
        }
        steps.add(instance, attempt.steps().size() + 1, transition, attempt.mover(), attempt.reason(), now);
        String from = instance.state();
        State next = attempt.definition().state(transition.to());
        instance.enter(next, now, time.dueOn(next, instance.unitId()));
        Instance saved = instances.save(instance);
        events.publishEvent(new WorkflowMoved(
                saved.id(), saved.subject(), saved.unitId().value(), from, next.code(), transition.code(), now));
        live.publish(
                Workflow.TOPIC, Set.of(saved.unitId().value()), saved.subject().type());
        return new Moved(saved.id(), from, next.code(), saved.version(), transition.done());
    }
}
