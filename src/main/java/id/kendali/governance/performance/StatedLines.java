package id.kendali.governance.performance;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lines of reports. What does not change is not written again, so that the ledger shows changes only. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StatedLines {

    /** Under this name the engine and the ledger know lines. */
    static final String TYPE = "performance.line";

    private static final String SELECT = """
            select line.id, line.report_id, line.unit_id, line.measure, line.period_type, line.period_start, line.value,
                   line.not_applicable, line.verified
              from performance.line line
            """;

    private final JdbcClient database;

    StatedLines(JdbcClient database) {
        this.database = database;
    }

    List<StatedLine> of(RealisationId report) {
        return database.sql(SELECT + " where line.report_id = :report")
                .param("report", report.value())
                .query(StatedLines::line)
                .list();
    }

    Optional<StatedLine> find(UUID id) {
        return database.sql(SELECT + " where line.id = :id")
                .param("id", id)
                .query(StatedLines::line)
                .optional();
    }

    /** Makes the report state what was typed or uploaded, line by line. */
    void put(Realisation report, OwedMeasure owed, @Nullable BigDecimal value, @Nullable String notApplicable) {
        database.sql("""
                        insert into performance.line (id, report_id, unit_id, sub_bidang, measure, period_type, period_start,
                          value, not_applicable)
                        values (:id, :report, :unit, :subBidang, :measure, :type, :start, :value, :reason)
                        on conflict (report_id, measure, period_start, period_type) do update
                           set value = excluded.value, not_applicable = excluded.not_applicable, version = line.version + 1
                         where (line.value, line.not_applicable) is distinct from (excluded.value, excluded.not_applicable)
                        """)
                .param("id", UuidV7.next())
                .param("report", report.id().value())
                .param("unit", report.unitId().value())
                .param("subBidang", Realisation.SUB_BIDANG)
                .param("measure", owed.measure().code())
                .param("type", owed.period().type().name())
                .param("start", owed.period().start())
                .param("value", value)
                .param("reason", notApplicable)
                .update();
    }

    /** From now on what the report states counts. */
    void verify(RealisationId report) {
        database.sql("""
                        update performance.line set verified = true, version = version + 1
                         where report_id = :report and not verified
                           and (value is not null or not_applicable is not null)
                        """).param("report", report.value()).update();
    }

    /** Takes the value of a confirmed correction. */
    void correct(UUID line, @Nullable BigDecimal value, @Nullable String notApplicable) {
        database.sql("""
                        update performance.line
                           set value = :value, not_applicable = :reason, verified = true, version = version + 1
                         where id = :id
                        """)
                .param("id", line)
                .param("value", value)
                .param("reason", notApplicable)
                .update();
    }

    /** What counts of all lines. */
    List<StatedLine> counting() {
        return database.sql("select *, true as verified from performance.counting_line")
                .query(StatedLines::line)
                .list();
    }

    /** What counts of those that speak about the same measures and periods as the lines of a report. */
    List<StatedLine> countingBeside(RealisationId report) {
        return database.sql("""
                        select counting.*, true as verified
                          from performance.counting_line counting
                          join performance.line own
                            on own.unit_id = counting.unit_id and own.measure = counting.measure
                           and own.period_start = counting.period_start and own.period_type = counting.period_type
                         where own.report_id = :report
                        """)
                .param("report", report.value())
                .query(StatedLines::line)
                .list();
    }

    /** Verified lines that speak about the same as lines of a report, and no longer count. */
    List<UUID> outdatedBeside(RealisationId report) {
        return database.sql("""
                        select other.id
                          from performance.line own
                          join performance.line other
                            on other.unit_id = own.unit_id and other.measure = own.measure
                           and other.period_start = own.period_start and other.period_type = own.period_type
                         where own.report_id = :report and other.verified
                           and other.id not in (select id from performance.counting_line)
                        """)
                .param("report", report.value())
                .query(UUID.class)
                .list();
    }

    /** What a unit stated before a quarter, by measure: of each the latest that counts. */
    Map<String, StatedLine> before(UnitId unit, Quarter quarter) {
        Map<String, StatedLine> before = new HashMap<>();
        database.sql("""
                        select distinct on (measure) *, true as verified from performance.counting_line
                         where unit_id = :unit and period_start < :start
                         order by measure, period_start desc
                        """)
                .param("unit", unit.value())
                .param("start", quarter.period().start())
                .query(StatedLines::line)
                .list()
                .forEach(line -> before.put(line.measure(), line));
        return before;
    }

    static StatedLine line(ResultSet row, int number) throws SQLException {
        return new StatedLine(
                row.getObject("id", UUID.class),
                new RealisationId(row.getObject("report_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("measure"),
                new Period(
                        PeriodType.valueOf(row.getString("period_type")),
                        row.getObject("period_start", LocalDate.class)),
                row.getBigDecimal("value"),
                row.getString("not_applicable"),
                row.getBoolean("verified"));
    }
}
