package id.kendali.engine.indicator;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of values that modules pushed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeasureValues {

    private static final String COLUMNS =
            "measure, unit_id, sub_bidang, period_type, period_start, value, source_type, source_id";

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
        if (live.get().value().compareTo(value.value()) == 0) {
            return false;
        }
        database.sql("update indicator.measure_value set value = :value, version = version + 1 where id = :id")
                .param("value", value.value())
                .param("id", live.get().id())
                .update();
        return true;
    }

    private void insert(MeasureValue value) {
        database.sql("""
                        insert into indicator.measure_value (id, measure, unit_id, sub_bidang, period_type, period_start, value,
                          source_type, source_id, version)
                        values (:id, :measure, :unit, :subBidang, :type, :start, :value, :sourceType, :sourceId, 0)
                        """)
                .param("id", UuidV7.next())
                .param("measure", value.measure())
                .param("unit", value.unit())
                .param("subBidang", value.subBidang())
                .param("type", value.period().type().name())
                .param("start", value.period().start())
                .param("value", value.value())
                .param("sourceType", value.origin().sourceType())
                .param("sourceId", value.origin().sourceId())
                .update();
    }

    private Optional<Live> live(MeasureValue value) {
        return database.sql("""
                        select id, value from indicator.measure_value
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
                .query((row, number) -> new Live(row.getObject(1, UUID.class), row.getBigDecimal(2)))
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

    /** What each of the units reported, summed over its records, by measure. */
    Map<UUID, Map<String, BigDecimal>> sums(Set<String> measures, Period period, Collection<UUID> units) {
        Map<UUID, Map<String, BigDecimal>> sums = new HashMap<>();
        database.sql("""
                        select unit_id, measure, sum(value) as value
                          from indicator.measure_value
                         where measure in (:measures) and period_type = :type and period_start = :start
                           and unit_id = any (:units) and withdrawn_at is null
                         group by unit_id, measure
                        """)
                .param("measures", measures)
                .param("type", period.type().name())
                .param("start", period.start())
                .param("units", units.toArray(UUID[]::new))
                .query(row -> {
                    sums.computeIfAbsent(row.getObject("unit_id", UUID.class), unit -> new HashMap<>())
                            .put(row.getString("measure"), row.getBigDecimal("value"));
                });
        return sums;
    }

    /** The live values of one unit, as far as the running scope sees them. */
    List<MeasureValue> of(Set<String> measures, Period period, UUID unit) {
        return database.sql("""
                        select %s from indicator.measure_value
                         where measure in (:measures) and period_type = :type and period_start = :start
                           and unit_id = :unit and withdrawn_at is null
                         order by source_type, source_id, measure
                        """.formatted(COLUMNS))
                .param("measures", measures)
                .param("type", period.type().name())
                .param("start", period.start())
                .param("unit", unit)
                .query(MeasureValues::value)
                .list();
    }

    /** All live values; those of a nation and some years fit into memory. */
    List<MeasureValue> all() {
        return database.sql("select %s from indicator.measure_value where withdrawn_at is null".formatted(COLUMNS))
                .query(MeasureValues::value)
                .list();
    }

    /** The figures of units that a version of an indicator counts for. */
    List<FigureKey> reportedUnder(Indicator indicator) {
        return database
                .sql("""
                        select distinct unit_id, period_type, period_start from indicator.measure_value
                         where measure in (:measures)
                        """)
                .param("measures", indicator.formula().measures())
                .query((row, number) -> new FigureKey(
                        indicator.code(), row.getObject("unit_id", UUID.class), FigureLevel.UNIT, period(row)))
                .list()
                .stream()
                .filter(key -> indicator.countsFor(key.period()))
                .toList();
    }

    private static MeasureValue value(ResultSet row, int number) throws SQLException {
        return new MeasureValue(
                row.getString("measure"),
                row.getObject("unit_id", UUID.class),
                row.getString("sub_bidang"),
                period(row),
                row.getBigDecimal("value"),
                new MeasureOrigin(row.getString("source_type"), row.getObject("source_id", UUID.class)));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                PeriodType.valueOf(row.getString("period_type")), row.getObject("period_start", LocalDate.class));
    }

    private record Live(UUID id, BigDecimal value) {}
}
