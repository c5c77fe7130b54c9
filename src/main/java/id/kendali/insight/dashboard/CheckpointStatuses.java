package id.kendali.insight.dashboard;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
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
