package id.kendali.governance.reform;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports, within the running scope. */
@Component
@Transactional(readOnly = true)
class ReportQueries {

    private final JdbcClient database;

    ReportQueries(JdbcClient database) {
        this.database = database;
    }

    /** The last report of the year before a checkpoint that has its numbers. */
    Optional<EarlierReport> earlier(UnitId unit, Period period) {
        return database.sql("""
                        select id, year, checkpoint, target_actions, realised_actions
                          from reform.report
                         where unit_id = :unit and year = :year and checkpoint < :checkpoint
                           and target_actions is not null and realised_actions is not null
                         order by checkpoint desc
                         limit 1
                        """)
                .param("unit", unit.value())
                .param("year", period.calendarYear())
                .param("checkpoint", period.type().name())
                .query((row, number) -> earlier(row))
                .optional();
    }

    /** The same for several units; those without one are left out. */
    Map<UnitId, EarlierReport> earlier(Collection<UnitId> units, Period period) {
        Map<UnitId, EarlierReport> earlier = new HashMap<>();
        database.sql("""
                        select distinct on (unit_id) unit_id, id, year, checkpoint, target_actions, realised_actions
                          from reform.report
                         where unit_id = any (:units) and year = :year and checkpoint < :checkpoint
                           and target_actions is not null and realised_actions is not null
                         order by unit_id, checkpoint desc
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("year", period.calendarYear())
                .param("checkpoint", period.type().name())
                .query(row -> {
                    earlier.put(new UnitId(row.getObject("unit_id", UUID.class)), earlier(row));
                });
        return earlier;
    }

    private static EarlierReport earlier(ResultSet row) throws SQLException {
        return new EarlierReport(
                new ReportId(row.getObject("id", UUID.class)),
                period(row),
                row.getInt("target_actions"),
                row.getInt("realised_actions"));
    }

    /** One row per unit and checkpoint, whether a report was begun or not; units as they were at the checkpoint's end. */
    List<ReportRow> rows(@Nullable Period period) {
        return database.sql("""
                        select status.*, unit.code, attributes.short_name, attributes.name
                          from reform.checkpoint_status status
                          join organisation.unit unit on unit.id = status.unit_id
                          join organisation.unit_attributes attributes on attributes.unit_id = status.unit_id
                           and daterange(attributes.valid_from, attributes.valid_to) @>
                               (make_date(status.year, substring(status.checkpoint from 2)::integer, 1)
                                 + interval '1 month' - interval '1 day')::date
                         where cast(:year as integer) is null
                            or (status.year = :year and status.checkpoint = :checkpoint)
                        """)
                .param("year", period == null ? null : period.calendarYear())
                .param("checkpoint", period == null ? null : period.type().name())
                .query(ReportQueries::row)
                .list();
    }

    private static ReportRow row(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new ReportRow(
                row.getObject("unit_id", UUID.class),
                row.getString("code"),
                row.getString("short_name"),
                period(row),
                row.getObject("report_id", UUID.class),
                state == null ? null : ReportState.valueOf(state),
                row.getObject("target", Integer.class),
                row.getObject("realised", Integer.class),
                row.getObject("due_on", LocalDate.class),
                submitted == null ? null : submitted.toInstant(),
                row.getBoolean("late"),
                row.getBoolean("simulated"));
    }

    private static Period period(ResultSet row) throws SQLException {
        return Period.checkpoint(row.getInt("year"), PeriodType.valueOf(row.getString("checkpoint")));
    }
}
