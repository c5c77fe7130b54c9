package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.database.UuidV7;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of figures. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FigureRows {

    private static final String SELECT = """
            select id, indicator, unit_id, level, period_type, period_start, variant, value, exact, numerator,
                   denominator, units_counted, units_expected, missing_reason, missing_about, provisional,
                   formula_version, inputs_hash, computed_at
              from indicator.figure
            """;

    private final JdbcClient database;

    FigureRows(JdbcClient database) {
        this.database = database;
    }

    /** Writes a figure if it follows from other inputs than before; false if nothing changes. */
    boolean store(FigureKey key, Variant variant, Computation computation, Optional<Figure> before, Instant now) {
        if (before.filter(figure -> figure.isOutcomeOf(computation)).isPresent()) {
            return false;
        }
        JdbcClient.StatementSpec statement = before.isPresent()
                ? database.sql("""
                        update indicator.figure
                           set value = :value, exact = :exact, numerator = :numerator, denominator = :denominator,
                               units_counted = :counted, units_expected = :expected, missing_reason = :missing,
                               missing_about = :about, provisional = :provisional, formula_version = :formula,
                               inputs_hash = :hash, computed_at = :now, version = version + 1
                         where id = :id
                        """).param("id", before.get().id())
                : database.sql("""
                        insert into indicator.figure (id, indicator, unit_id, level, period_type, period_start, variant, value,
                          exact, numerator, denominator, units_counted, units_expected, missing_reason, missing_about,
                          provisional, formula_version, inputs_hash, computed_at, version)
                        values (:id, :indicator, :unit, :level, :type, :start, :variant, :value, :exact, :numerator,
                          :denominator, :counted, :expected, :missing, :about, :provisional, :formula, :hash, :now, 0)
                        """)
                        .param("id", UuidV7.next())
                        .param("indicator", key.indicator())
                        .param("unit", key.unit())
                        .param("level", key.level().name())
                        .param("type", key.period().type().name())
                        .param("start", key.period().start())
                        .param("variant", variant.code());
        MissingReason missing = computation.outcome().missing();
        statement
                .param("value", computation.value())
                .param("exact", computation.outcome().exact())
                .param("numerator", computation.outcome().numerator())
                .param("denominator", computation.outcome().denominator())
                .param("counted", computation.counted())
                .param("expected", computation.expected())
                .param("missing", missing == null ? null : missing.name())
                .param("about", computation.outcome().about())
                .param("provisional", computation.provisional())
                .param("formula", computation.formulaVersion())
                .param("hash", computation.inputsHash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    /** A key's figures in all variants. */
    List<Figure> of(FigureKey key) {
        return database.sql(SELECT + """
                         where indicator = :indicator and unit_id = :unit and level = :level and period_type = :type
                           and period_start = :start
                        """)
                .param("indicator", key.indicator())
                .param("unit", key.unit())
                .param("level", key.level().name())
                .param("type", key.period().type().name())
                .param("start", key.period().start())
                .query(FigureRows::figure)
                .list();
    }

    List<Figure> ofUnits(String indicator, Collection<UUID> units, Collection<Period> periods) {
        return database.sql(SELECT + """
                         where indicator = :indicator and unit_id = any (:units) and level = 'UNIT'
                           and (period_type, period_start) in (select * from unnest(:types::text[], :starts::text[]::date[]))
                        """)
                .param("indicator", indicator)
                .param("units", units.toArray(UUID[]::new))
                .param("types", types(periods))
                .param("starts", starts(periods))
                .query(FigureRows::figure)
                .list();
    }

    /** The values alone, for a region may have hundreds of units. */
    Map<UUID, BigDecimal> valuesOfUnits(String indicator, Collection<UUID> units, Period period) {
        Map<UUID, BigDecimal> values = new HashMap<>();
        database.sql("""
                        select unit_id, value from indicator.figure
                         where indicator = :indicator and unit_id = any (:units) and level = 'UNIT'
                           and period_type = :type and period_start = :start and value is not null
                        """)
                .param("indicator", indicator)
                .param("units", units.toArray(UUID[]::new))
                .param("type", period.type().name())
                .param("start", period.start())
                .query(row -> {
                    values.put(row.getObject("unit_id", UUID.class), row.getBigDecimal("value"));
                });
        return values;
    }

    private static String[] types(Collection<Period> periods) {
        return periods.stream().map(period -> period.type().name()).toArray(String[]::new);
    }

    private static String[] starts(Collection<Period> periods) {
        return periods.stream().map(period -> period.start().toString()).toArray(String[]::new);
    }

    /** The same for several indicators in one question. */
    List<Figure> ofUnits(Map<String, Period> periods, Collection<UUID> units) {
        return database.sql(SELECT + """
                         where unit_id = any (:units) and level = 'UNIT'
                           and (indicator, period_type, period_start) in
                               (select * from unnest(:indicators::text[], :types::text[], :starts::text[]::date[]))
                        """)
                .param("units", units.toArray(UUID[]::new))
                .param("indicators", periods.keySet().toArray(String[]::new))
                .param("types", types(periods.values()))
                .param("starts", starts(periods.values()))
                .query(FigureRows::figure)
                .list();
    }

    /** The figures of one level and all variants of several indicators over all periods, the earliest first. */
    List<Figure> series(Collection<String> indicators, UUID unit, FigureLevel level) {
        return database
                .sql(SELECT + " where indicator = any (:indicators) and unit_id = :unit and level = :level")
                .param("indicators", indicators.toArray(String[]::new))
                .param("unit", unit)
                .param("level", level.name())
                .query(FigureRows::figure)
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Figure::period))
                .toList();
    }

    /** The figures of one level and variant over all periods, the earliest first. */
    List<Figure> series(String indicator, UUID unit, FigureLevel level, String variant) {
        return database
                .sql(SELECT
                        + " where indicator = :indicator and unit_id = :unit and level = :level and variant = :variant")
                .param("indicator", indicator)
                .param("unit", unit)
                .param("level", level.name())
                .param("variant", variant)
                .query(FigureRows::figure)
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Figure::period))
                .toList();
    }

    /** The figures of all regions that the running scope may see. */
    List<Figure> ofRegions(String indicator, Period period, String variant) {
        return database.sql(SELECT + """
                         where indicator = :indicator and level = 'REGION' and variant = :variant
                           and period_type = :type and period_start = :start
                        """)
                .param("indicator", indicator)
                .param("variant", variant)
                .param("type", period.type().name())
                .param("start", period.start())
                .query(FigureRows::figure)
                .list();
    }

    /** The figures of several units, regions or nations for one indicator, level and period, in one variant. */
    List<Figure> of(String indicator, FigureLevel level, Period period, Collection<UUID> units, String variant) {
        return database.sql(SELECT + """
                         where indicator = :indicator and unit_id = any (:units) and level = :level and variant = :variant
                           and period_type = :type and period_start = :start
                        """)
                .param("indicator", indicator)
                .param("units", units.toArray(UUID[]::new))
                .param("level", level.name())
                .param("variant", variant)
                .param("type", period.type().name())
                .param("start", period.start())
                .query(FigureRows::figure)
                .list();
    }

    /** Everything that was ever computed for an indicator. */
    List<FigureKey> keysOf(String indicator) {
        return database.sql("""
                        select distinct indicator, unit_id, level, period_type, period_start from indicator.figure
                         where indicator = :indicator
                        """)
                .param("indicator", indicator)
                .query((row, number) -> key(row))
                .list();
    }

    /** The indicators of which the running scope sees any figure with a value. */
    Set<String> measured() {
        return Set.copyOf(database.sql("select distinct indicator from indicator.figure where value is not null")
                .query(String.class)
                .list());
    }

    /**
     * Periods for which the running scope sees any figure, the latest first. Steps through the index from period to period,
     * because a nation has thousands of figures in each.
     */
    List<Period> periods(String indicator) {
        return database.sql("""
                        with recursive known as (
                          (select period_type, period_start from indicator.figure
                            where indicator = :indicator
                            order by period_start desc, period_type desc limit 1)
                          union all
                          select next.* from known cross join lateral
                            (select period_type, period_start from indicator.figure
                              where indicator = :indicator
                                and (period_start, period_type) < (known.period_start, known.period_type)
                              order by period_start desc, period_type desc limit 1) as next)
                        select * from known
                        """).param("indicator", indicator).query((row, number) -> period(row)).list().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The figures of a unit and of some regions. */
    List<FigureKey> concerning(UUID unit, Collection<UUID> offices) {
        return database.sql("""
                        select distinct indicator, unit_id, level, period_type, period_start from indicator.figure
                         where (unit_id = :unit and level = 'UNIT') or (unit_id = any (:offices) and level = 'REGION')
                        """)
                .param("unit", unit)
                .param("offices", offices.toArray(UUID[]::new))
                .query((row, number) -> key(row))
                .list();
    }

    List<Figure> all() {
        return database.sql(SELECT).query(FigureRows::figure).list();
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        String missing = row.getString("missing_reason");
        return new Figure(
                row.getObject("id", UUID.class),
                row.getString("indicator"),
                row.getObject("unit_id", UUID.class),
                FigureLevel.valueOf(row.getString("level")),
                period(row),
                row.getString("variant"),
                row.getBigDecimal("value"),
                row.getBigDecimal("exact"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getInt("units_counted"),
                row.getInt("units_expected"),
                missing(missing),
                row.getString("missing_about"),
                row.getBoolean("provisional"),
                row.getInt("formula_version"),
                row.getString("inputs_hash"),
                row.getObject("computed_at", OffsetDateTime.class).toInstant());
    }

    private static FigureKey key(ResultSet row) throws SQLException {
        return new FigureKey(
                row.getString("indicator"),
                row.getObject("unit_id", UUID.class),
                FigureLevel.valueOf(row.getString("level")),
                period(row));
    }

    private static @Nullable MissingReason missing(@Nullable String code) {
        return code == null ? null : MissingReason.valueOf(code);
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                PeriodType.valueOf(row.getString("period_type")), row.getObject("period_start", LocalDate.class));
    }
}
