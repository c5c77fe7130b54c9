package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.database.UuidV7;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of values that modules pushed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeasureValues {

    private static final String COLUMNS =
            "measure, unit_id, sub_bidang, period_type, period_start, value, not_applicable, source_type, source_id";

    private final JdbcClient database;

    MeasureValues(JdbcClient database) {
        this.database = database;
    }

    /** Stores a value in place of the live one of the same origin; false if nothing changes by it. */
    boolean store(MeasureValue value) {
        Optional<Live> live = live(value);
        if (live.isEmpty()) {
            insert(value);
            return true;
        }
        if (live.get().says(value)) {
            return false;
        }
        database.sql("""
                        update indicator.measure_value
                           set value = :value, not_applicable = :reason, version = version + 1
                         where id = :id
                        """)
                .param("value", value.value())
                .param("reason", value.notApplicable())
                .param("id", live.get().id())
                .update();
        return true;
    }

    private void insert(MeasureValue value) {
        database.sql("""
                        insert into indicator.measure_value (id, measure, unit_id, sub_bidang, period_type, period_start, value,
                          not_applicable, source_type, source_id, version)
                        values (:id, :measure, :unit, :subBidang, :type, :start, :value, :reason, :sourceType, :sourceId, 0)
                        """)
                .param("id", UuidV7.next())
                .param("measure", value.measure())
                .param("unit", value.unit())
                .param("subBidang", value.subBidang())
                .param("type", value.period().type().name())
                .param("start", value.period().start())
                .param("value", value.value())
                .param("reason", value.notApplicable())
                .param("sourceType", value.origin().sourceType())
                .param("sourceId", value.origin().sourceId())
                .update();
    }

    private Optional<Live> live(MeasureValue value) {
        return database.sql("""
                        select id, value, not_applicable from indicator.measure_value
                         where measure = :measure and unit_id = :unit and period_type = :type and period_start = :start
                           and source_type = :sourceType and source_id = :sourceId and withdrawn_at is null
                           for update
                        """)
                .param("measure", value.measure())
                .param("unit", value.unit())
                .param("type", value.period().type().name())
                .param("start", value.period().start())
                .param("sourceType", value.origin().sourceType())
                .param("sourceId", value.origin().sourceId())
                .query((row, number) -> new Live(row.getObject(1, UUID.class), row.getBigDecimal(2), row.getString(3)))
                .optional();
    }

    /** Ends all live values of an origin and says which they were. */
    List<MeasureValue> withdraw(MeasureOrigin origin, String reason, Instant now) {
        return database.sql("""
                        update indicator.measure_value
                           set withdrawn_at = :now, withdrawn_reason = :reason, version = version + 1
                         where source_type = :sourceType and source_id = :sourceId and withdrawn_at is null
                        returning %s
                        """.formatted(COLUMNS))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("sourceType", origin.sourceType())
                .param("sourceId", origin.sourceId())
                .query(MeasureValues::value)
                .list();
    }

    void withdraw(MeasureValue value, String reason, Instant now) {
        database.sql("""
                        update indicator.measure_value
                           set withdrawn_at = :now, withdrawn_reason = :reason, version = version + 1
                         where measure = :measure and unit_id = :unit and period_type = :type and period_start = :start
                           and source_type = :sourceType and source_id = :sourceId and withdrawn_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("measure", value.measure())
                .param("unit", value.unit())
                .param("type", value.period().type().name())
                .param("start", value.period().start())
                .param("sourceType", value.origin().sourceType())
                .param("sourceId", value.origin().sourceId())
                .update();
    }

    /** What each of the units stated, summed over its records: a number if there is any, else that it does not apply. */
    Map<UUID, Map<Slot, Value>> sums(Set<Slot> slots, Collection<UUID> units) {
        Map<UUID, Map<Slot, Value>> sums = new HashMap<>();
        List<Slot> ordered = List.copyOf(slots);
        database.sql("""
                        select unit_id, measure, value.period_type, value.period_start, sum(value) as value
                          from indicator.measure_value value
                          join unnest(cast(:measures as text[]), cast(:types as text[]), cast(:starts as date[]))
                               as slot (measure, period_type, period_start) using (measure, period_type, period_start)
                         where unit_id = any (:units) and withdrawn_at is null
                         group by unit_id, measure, period_type, period_start
                        """)
                .param("measures", ordered.stream().map(Slot::measure).toArray(String[]::new))
                .param(
                        "types",
                        ordered.stream()
                                .map(slot -> slot.period().type().name())
                                .toArray(String[]::new))
                .param(
                        "starts",
                        ordered.stream()
                                .map(slot -> slot.period().start().toString())
                                .toArray(String[]::new))
                .param("units", units.toArray(UUID[]::new))
                .query(row -> {
                    Slot slot = new Slot(row.getString("measure"), period(row));
                    BigDecimal sum = row.getBigDecimal("value");
                    sums.computeIfAbsent(row.getObject("unit_id", UUID.class), unit -> new HashMap<>())
                            .put(
                                    slot,
                                    sum == null
                                            ? Value.missing(Value.Reason.NOT_APPLICABLE, slot.measure())
                                            : Value.of(sum));
                });
        return sums;
    }

    /** The live values of one unit, as far as the running scope sees them. */
    List<MeasureValue> of(Set<Slot> slots, UUID unit) {
        return database
                .sql("""
                        select %s from indicator.measure_value
                         where measure in (:measures) and period_start in (:starts) and unit_id = :unit
                           and withdrawn_at is null
                         order by source_type, source_id, period_start, period_type, measure
                        """.formatted(COLUMNS))
                .param("measures", slots.stream().map(Slot::measure).collect(Collectors.toSet()))
                .param(
                        "starts",
                        slots.stream().map(slot -> slot.period().start()).collect(Collectors.toSet()))
                .param("unit", unit)
                .query(MeasureValues::value)
                .list()
                .stream()
                .filter(value -> slots.contains(new Slot(value.measure(), value.period())))
                .toList();
    }

    /** Why measures do not apply to units, in the words of those who state it. */
    Map<String, String> reasons(Set<Slot> slots, Collection<UUID> units) {
        Map<String, String> reasons = new HashMap<>();
        database.sql("""
                        select distinct measure, period_type, period_start, not_applicable from indicator.measure_value
                         where measure in (:measures) and unit_id = any (:units) and not_applicable is not null
                           and withdrawn_at is null
                         order by not_applicable
                        """)
                .param("measures", slots.stream().map(Slot::measure).collect(Collectors.toSet()))
                .param("units", units.toArray(UUID[]::new))
                .query(row -> {
                    if (slots.contains(new Slot(row.getString("measure"), period(row)))) {
                        reasons.putIfAbsent(row.getString("measure"), row.getString("not_applicable"));
                    }
                });
        return reasons;
    }

    /** All live values; those of a nation and some years fit into memory. */
    List<MeasureValue> all() {
        return database.sql("select %s from indicator.measure_value where withdrawn_at is null".formatted(COLUMNS))
                .query(MeasureValues::value)
                .list();
    }

    /** The units and periods for which a measure was ever stated, as keys of what is named like it. */
    List<FigureKey> keysOf(String measure) {
        return database.sql(
                        "select distinct unit_id, period_type, period_start from indicator.measure_value where measure = :measure")
                .param("measure", measure)
                .query((row, number) ->
                        new FigureKey(measure, row.getObject("unit_id", UUID.class), FigureLevel.UNIT, period(row)))
                .list();
    }

    private static MeasureValue value(ResultSet row, int number) throws SQLException {
        return new MeasureValue(
                row.getString("measure"),
                row.getObject("unit_id", UUID.class),
                row.getString("sub_bidang"),
                period(row),
                row.getBigDecimal("value"),
                row.getString("not_applicable"),
                new MeasureOrigin(row.getString("source_type"), row.getObject("source_id", UUID.class)));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                PeriodType.valueOf(row.getString("period_type")), row.getObject("period_start", LocalDate.class));
    }

    private record Live(
            UUID id, @Nullable BigDecimal value, @Nullable String notApplicable) {

        boolean says(MeasureValue stated) {
            return value == null || stated.value() == null
                    ? Objects.equals(notApplicable, stated.notApplicable())
                    : value.compareTo(stated.value()) == 0;
        }
    }
}
