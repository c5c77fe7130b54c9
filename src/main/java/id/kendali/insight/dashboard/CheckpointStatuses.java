package id.kendali.insight.dashboard;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far the reports of units are, within the running scope. */
@Component
@Transactional(readOnly = true)
class CheckpointStatuses {

    private final JdbcClient database;
    private final Clock clock;

    /** @param zone of the office: its day begins before that of the server */
    CheckpointStatuses(JdbcClient database, Clock clock, @Value("${kendali.zone}") ZoneId zone) {
        this.database = database;
        this.clock = clock.withZone(zone);
    }

    /** One row per unit, whether its report was begun or not. */
    List<CheckpointStatus> of(Collection<UUID> units, Period period) {
        return units.isEmpty()
                ? List.of()
                : database.sql("""
                                select * from reform.checkpoint_status
                                 where unit_id = any (:units) and year = :year and checkpoint = :checkpoint
                                """)
                        .param("units", units.toArray(UUID[]::new))
                        .param("year", period.calendarYear())
                        .param("checkpoint", period.type().name())
                        .query(CheckpointStatuses::status)
                        .list();
    }

    /**
     * The reports of several units together.
     *
     * @param expected how many there should be
     * @param late of those that are not finished
     * @param unfinished those that press most: the late ones first, then in the order of the units
     */
    record Overview(int expected, int submitted, int verified, int late, List<CheckpointStatus> unfinished) {

        static final Overview NONE = new Overview(0, 0, 0, 0, List.of());
    }

    /**
     * The view is read into a table first, so that lateness, which depends on each unit's zone, is found out once a report.
     *
     * @param units in the order in which they are named
     * @param most how many of the unfinished reports are named
     */
    Overview overview(Collection<UUID> units, Period period, int most) {
        return database.sql("""
                        with status as materialized (
                          select * from reform.checkpoint_status where year = :year and checkpoint = :checkpoint)
                        select status.*,
                               count(*) over () as expected,
                               count(*) filter (where state = any (:submitted)) over () as all_submitted,
                               count(*) filter (where state = any (:done)) over () as all_done,
                               count(*) filter (where late and (state = any (:done)) is not true) over () as all_late
                          from status
                          join unnest(:units::uuid[]) with ordinality as unit (id, place) on unit.id = status.unit_id
                         order by (state = any (:done)) is true, not late, unit.place
                         limit :most
                        """)
                .param("units", units.toArray(UUID[]::new))
                .param("year", period.calendarYear())
                .param("checkpoint", period.type().name())
                .param("submitted", CheckpointStatus.SUBMITTED.toArray(String[]::new))
                .param("done", CheckpointStatus.DONE.toArray(String[]::new))
                .param("most", most)
                .query((ResultSetExtractor<Overview>) CheckpointStatuses::overview);
    }

    private static Overview overview(ResultSet rows) throws SQLException {
        Overview overview = Overview.NONE;
        List<CheckpointStatus> unfinished = new ArrayList<>();
        while (rows.next()) {
            overview = new Overview(
                    rows.getInt("expected"),
                    rows.getInt("all_submitted"),
                    rows.getInt("all_done"),
                    rows.getInt("all_late"),
                    unfinished);
            CheckpointStatus status = status(rows, rows.getRow());
            if (!status.isDone()) {
                unfinished.add(status);
            }
        }
        return overview;
    }

    /** The checkpoint that is open for reporting today. */
    Optional<Period> open() {
        return database.sql("""
                        select year, checkpoint from reform.checkpoint_window
                         where opens_on <= :today and closed_at is null
                         order by year desc, checkpoint desc limit 1
                        """)
                .param("today", LocalDate.now(clock))
                .query(CheckpointStatuses::period)
                .optional();
    }

    private static CheckpointStatus status(ResultSet row, int number) throws SQLException {
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new CheckpointStatus(
                row.getObject("unit_id", UUID.class),
                period(row, number),
                row.getObject("report_id", UUID.class),
                row.getString("state"),
                row.getObject("target", Integer.class),
                row.getObject("realised", Integer.class),
                row.getString("note"),
                row.getObject("due_on", LocalDate.class),
                submitted == null ? null : submitted.toInstant(),
                row.getBoolean("late"),
                row.getBoolean("simulated"));
    }

    private static Period period(ResultSet row, int number) throws SQLException {
        return Period.checkpoint(row.getInt("year"), PeriodType.valueOf(row.getString("checkpoint")));
    }
}
