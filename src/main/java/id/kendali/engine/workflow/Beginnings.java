package id.kendali.engine.workflow;

import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.LiveEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Begins the ways of many subjects at once, as an upload does: the rules are those of single moves, the writing is not. */
@Component
class Beginnings {

    private final Instances instances;
    private final Steps steps;
    private final Definitions definitions;
    private final MoveRules rules;
    private final UnitTime time;
    private final Units units;
    private final LiveEvents live;

    Beginnings(
            Instances instances,
            Steps steps,
            Definitions definitions,
            MoveRules rules,
            UnitTime time,
            Units units,
            LiveEvents live) {
        this.instances = instances;
        this.steps = steps;
        this.definitions = definitions;
        this.rules = rules;
        this.time = time;
        this.units = units;
        this.live = live;
    }

    MoveResult begin(
            Definitions.Published published,
            List<Beginning> all,
            String subBidang,
            String code,
            Means means,
            Mover mover) {
        WorkflowDefinition definition = published.definition();
        State initial = definition.initial();
        Optional<Transition> way =
                definition.transition(code, initial.code()).filter(transition -> transition.means() == means);
        if (way.isEmpty()) {
            return MoveRefused.because("workflow.refused.state", initial.name().here());
        }
        Transition transition = way.get();
        for (Beginning beginning : all) {
            if (!mover.isCalledFor(transition, new UnitId(beginning.unit()), subBidang)) {
                return rules.notYours(transition);
            }
            Optional<MoveRefused> refusal =
                    rules.refusal(new Attempt(definition, transition, beginning.subject(), mover, List.of(), null));
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        State next = definition.state(transition.to());
        Instant now = time.now();
        Map<UUID, LocalDate> due = due(next, all, now);
        List<Instance> begun = all.stream()
                .map(beginning -> new Instance(
                        new WorkflowId(UuidV7.next()),
                        published.id(),
                        beginning.subject().type(),
                        beginning.subject().id(),
                        new UnitId(beginning.unit()),
                        subBidang,
                        next.code(),
                        now,
                        due.get(beginning.unit()),
                        null))
                .toList();
        instances.saveAll(begun);
        steps.addFirst(begun, initial.code(), transition, mover, now);
        Set<UUID> concerned = all.stream().map(Beginning::unit).collect(Collectors.toSet());
        all.stream()
                .map(beginning -> beginning.subject().type())
                .distinct()
                .forEach(type -> live.publish(Workflow.TOPIC, concerned, type));
        return new MovedTogether(next.code(), now);
    }

    /** Units of one zone have the same last day; there are three zones, and many units. */
    private Map<UUID, LocalDate> due(State next, List<Beginning> all, Instant now) {
        Map<ZoneId, LocalDate> byZone = new HashMap<>();
        Map<UUID, LocalDate> due = new HashMap<>();
        Set<UUID> concerned = all.stream().map(Beginning::unit).collect(Collectors.toSet());
        for (Unit unit : units.findAll(concerned, LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            LocalDate last = byZone.computeIfAbsent(unit.zone(), zone -> time.dueOn(next, unit.id()));
            due.put(unit.id().value(), last);
        }
        return due;
    }
}
