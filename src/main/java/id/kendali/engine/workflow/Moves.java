package id.kendali.engine.workflow;

import id.kendali.platform.access.PositionKind;
import id.kendali.platform.database.ChangeReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Decides whether a move is allowed, and makes it. */
@Component
class Moves {

    private final Instances instances;
    private final Steps steps;
    private final Definitions definitions;
    private final UnitTime time;
    private final MessageSource messages;
    private final ChangeReason changeReason;
    private final ApplicationEventPublisher events;
    private final Map<String, SubjectGuard> guards;

    Moves(
            Instances instances,
            Steps steps,
            Definitions definitions,
            UnitTime time,
            MessageSource messages,
            ChangeReason changeReason,
            ApplicationEventPublisher events,
            List<SubjectGuard> guards) {
        this.instances = instances;
        this.steps = steps;
        this.definitions = definitions;
        this.time = time;
        this.messages = messages;
        this.changeReason = changeReason;
        this.events = events;
        this.guards = guards.stream().collect(Collectors.toMap(SubjectGuard::subjectType, Function.identity()));
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
            return MoveRefused.because("workflow.refused.role", roles(transition));
        }
        List<Step> taken = steps.of(instance.id());
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        Attempt attempt = new Attempt(definition, transition, instance.subject(), mover, taken, why);
        Optional<MoveRefused> refusal = refusal(attempt).or(() -> MoveRule.REASON_GIVEN.refusal(attempt));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return make(instance, attempt);
    }

    /** What stands against the attempt before anybody typed a reason. */
    Optional<MoveRefused> refusal(Attempt attempt) {
        MoveRule ownersGuard =
                given -> Optional.ofNullable(guards.get(given.subject().type()))
                        .flatMap(guard -> guard.refusal(
                                given.subject().id(), given.transition().code()));
        return Stream.of(MoveRule.FOUR_EYES, ownersGuard)
                .flatMap(rule -> rule.refusal(attempt).stream())
                .findFirst();
    }

    private Moved make(Instance instance, Attempt attempt) {
        Transition transition = attempt.transition();
        Instant now = time.now();
        changeReason.because(attempt.reason() == null ? transition.name().id() : attempt.reason());
        steps.add(instance, attempt.steps().size() + 1, transition, attempt.mover(), attempt.reason(), now);
        String from = instance.state();
        State next = attempt.definition().state(transition.to());
        instance.enter(next, now, time.dueOn(next, instance.unitId()));
        Instance saved = instances.save(instance);
        events.publishEvent(new WorkflowMoved(
                saved.id(), saved.subject(), saved.unitId().value(), from, next.code(), transition.code(), now));
        return new Moved(saved.id(), from, next.code(), saved.version(), transition.done());
    }

    private String roles(Transition transition) {
        return transition.roles().stream().sorted().map(this::word).collect(Collectors.joining(", "));
    }

    private String word(PositionKind kind) {
        return messages.getMessage("workflow.role." + kind, null, LocaleContextHolder.getLocale());
    }
}
