package id.kendali.engine.workflow;

import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what lies with whom. A queue is bounded: nobody works through more, and the rest moves up. */
@Component
class WorkflowQueue {

    private static final int LIMIT = 500;

    private final JdbcClient database;
    private final Definitions definitions;
    private final Units units;
    private final Clock clock;
    private final Map<String, SubjectTitles> titles;

    WorkflowQueue(
            JdbcClient database,
            Definitions definitions,
            Units units,
            Clock clock,
            @Value("${kendali.zone}") ZoneId zone,
            List<SubjectTitles> titles) {
        this.database = database;
        this.definitions = definitions;
        this.units = units;
        this.clock = clock.withZone(zone);
        this.titles = titles.stream().collect(Collectors.toMap(SubjectTitles::subjectType, Function.identity()));
    }

    /** An instance together with the transitions that the asking person took on it before. */
    private record Row(
            WorkflowId workflow,
            DefinitionId definition,
            Subject subject,
            UnitId unit,
            String subBidang,
            String state,
            Instant enteredAt,
            @Nullable LocalDate dueOn,
            Set<String> takenByMe) {}

    List<QueueItem> own(Mover mover) {
        List<Object[]> places = definitions.all().stream()
                .flatMap(published -> published.definition().transitions().stream()
                        .filter(transition -> transition.isDuty()
                                && mover.kind() != null
                                && transition.roles().contains(mover.kind()))
                        .flatMap(transition -> transition.from().stream())
                        .distinct()
                        .map(state -> new Object[] {published.id().value(), state}))
                .toList();
        if (places.isEmpty()) {
            return List.of();
        }
        List<Row> rows = database.sql("""
                        select instance.*, array(select distinct step.transition from workflow.step step
                                 where step.instance_id = instance.id and step.person_id = :person) as taken
                          from workflow.instance instance
                         where (instance.definition_id, instance.state) in (:places)
                         order by instance.due_on nulls last, instance.entered_at, instance.id
                         limit :limit
                        """)
                .param("person", mover.person())
                .param("places", places)
                .param("limit", LIMIT)
                .query(WorkflowQueue::row)
                .list();
        List<Row> mine =
                rows.stream().filter(row -> duty(row, mover).isPresent()).toList();
        return items(mine, row -> duty(row, mover));
    }

    List<QueueItem> waitedFor(Mover mover) {
        List<Object[]> places = definitions.all().stream()
                .flatMap(published -> published.definition().states().stream()
                        .filter(state -> state.kind() == StateKind.WAITING || state.kind() == StateKind.RETURNED)
                        .map(state -> new Object[] {published.id().value(), state.code()}))
                .toList();
        List<Row> rows = database.sql("""
                        select instance.*, mine.taken
                          from workflow.instance instance
                          join (select step.instance_id, array_agg(distinct step.transition) as taken
                                  from workflow.step step where step.person_id = :person group by step.instance_id) mine
                            on mine.instance_id = instance.id
                         where (instance.definition_id, instance.state) in (:places)
                         order by instance.due_on nulls last, instance.entered_at, instance.id
                         limit :limit
                        """)
                .param("person", mover.person())
                .param("places", places)
                .param("limit", LIMIT)
                .query(WorkflowQueue::row)
                .list();
        List<Row> others =
                rows.stream().filter(row -> duty(row, mover).isEmpty()).toList();
        return items(others, row -> Optional.empty());
    }

    /** The transition that the person has to take, if it is the person's turn. */
    private Optional<Transition> duty(Row row, Mover mover) {
        return definitions.get(row.definition()).leaving(row.state()).stream()
                .filter(Transition::isDuty)
                .filter(transition -> mover.isCalledFor(transition, row.unit(), row.subBidang()))
                .filter(transition -> row.takenByMe().stream()
                        .noneMatch(taken -> transition.fourEyes().contains(taken)))
                .findFirst();
    }

    private List<QueueItem> items(List<Row> rows, Function<Row, Optional<Transition>> next) {
        Map<Subject, SubjectTitle> named = named(rows);
        Instant now = clock.instant();
        Map<UnitId, Unit> known = units
                .findAll(rows.stream().map(row -> row.unit().value()).collect(Collectors.toSet()), LocalDate.now(clock))
                .stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        List<QueueItem> items = new ArrayList<>();
        for (Row row : rows) {
            Unit unit = known.get(row.unit());
            SubjectTitle title = named.get(row.subject());
            Optional<Wording> verb = next.apply(row).map(Transition::name);
            if (unit != null && title != null) {
                items.add(new QueueItem(
                        row.workflow(),
                        row.subject(),
                        row.unit().value(),
                        unit.shortName(),
                        title,
                        definitions.get(row.definition()).state(row.state()).view(),
                        row.enteredAt(),
                        row.dueOn(),
                        row.dueOn() != null
                                && now.atZone(unit.zone()).toLocalDate().isAfter(row.dueOn()),
                        verb.orElse(null)));
            }
        }
        return items;
    }

    private Map<Subject, SubjectTitle> named(List<Row> rows) {
        Map<String, Set<UUID>> byType = new HashMap<>();
        rows.forEach(row -> byType.computeIfAbsent(row.subject().type(), type -> new HashSet<>())
                .add(row.subject().id()));
        Map<Subject, SubjectTitle> named = new HashMap<>();
        byType.forEach((type, ids) -> Optional.ofNullable(titles.get(type))
                .ifPresent(owner -> owner.titles(ids).forEach((id, title) -> named.put(new Subject(type, id), title))));
        return named;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new WorkflowId(row.getObject("id", UUID.class)),
                new DefinitionId(row.getObject("definition_id", UUID.class)),
                new Subject(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("sub_bidang"),
                row.getString("state"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                Set.of((String[]) row.getArray("taken").getArray()));
    }
}
