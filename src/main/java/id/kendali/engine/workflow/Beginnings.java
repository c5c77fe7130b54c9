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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins the ways of many subjects at once, as an upload does: the rules are those of single moves, the writing is not. */
@Component
class Beginnings {

    private final JdbcClient database;
    private final Steps steps;
    private final Definitions definitions;
    private final MoveRules rules;
    private final UnitTime time;
    private final Units units;
    private final LiveEvents live;

    Beginnings(
            JdbcClient database,
            Steps steps,
            Definitions definitions,
            MoveRules rules,
            UnitTime time,
            Units units,
            LiveEvents live) {
        this.database = database;
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
        store(begun);
        steps.addFirst(begun, initial.code(), transition, mover, now);
        Set<UUID> concerned = all.stream().map(Beginning::unit).collect(Collectors.toSet());
        all.stream()
                .map(beginning -> beginning.subject().type())
                .distinct()
                .forEach(type -> live.publish(Workflow.TOPIC, concerned, type));
        return new MovedTogether(next.code(), now);
    }

    /** In one statement: row by row, uploads of a thousand units took 40 % longer. */
    private void store(List<Instance> begun) {
        database.sql("""
                        insert into workflow.instance (id, definition_id, subject_type, subject_id, unit_id, sub_bidang, state,
                          entered_at, due_on, version)
                        select id, definition, subject_type, subject, unit, sub_bidang, state, entered_at, due_on, 0
                          from unnest(cast(:ids as uuid[]), cast(:definitions as uuid[]), cast(:subjectTypes as text[]),
                                 cast(:subjects as uuid[]), cast(:units as uuid[]), cast(:subBidang as text[]),
                                 cast(:states as text[]), cast(:enteredAt as timestamptz[]), cast(:dueOn as date[]))
                               as begun (id, definition, subject_type, subject, unit, sub_bidang, state, entered_at, due_on)
                        """)
                .param("ids", column(begun, instance -> instance.id().value()))
                .param(
                        "definitions",
                        column(begun, instance -> instance.definitionId().value()))
                .param(
                        "subjectTypes",
                        column(begun, instance -> instance.subject().type()))
                .param("subjects", column(begun, instance -> instance.subject().id()))
                .param("units", column(begun, instance -> instance.unitId().value()))
                .param("subBidang", column(begun, Instance::subBidang))
                .param("states", column(begun, Instance::state))
                .param("enteredAt", column(begun, Instance::enteredAt))
                .param("dueOn", column(begun, Instance::dueOn))
                .update();
    }

    private static @Nullable String[] column(List<Instance> begun, Function<Instance, @Nullable Object> value) {
        return begun.stream()
                .map(value)
                .map(each -> Objects.toString(each, null))
                .toArray(String[]::new);
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
