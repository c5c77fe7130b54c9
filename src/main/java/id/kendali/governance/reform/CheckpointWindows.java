package id.kendali.governance.reform;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.database.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which checkpoints may be reported. */
@Component
@Transactional(readOnly = true)
class CheckpointWindows {

    private final JdbcClient database;
    private final Clock clock;

    CheckpointWindows(JdbcClient database, Clock clock, @Value("${kendali.zone}") ZoneId zone) {
        this.database = database;
        this.clock = clock.withZone(zone);
    }

    /** All, the latest first. */
    List<CheckpointWindow> all() {
        return database.sql("""
                        select year, checkpoint, opens_on, due_on, closed_at, basis, simulated
                          from reform.checkpoint_window order by year desc, checkpoint desc
                        """).query(CheckpointWindows::window).list();
    }

    Optional<CheckpointWindow> find(Period period) {
        return all().stream().filter(window -> window.period().equals(period)).findFirst();
    }

    /** Those that take reports today, the latest first. */
    List<CheckpointWindow> open() {
        return all().stream()
                .filter(window -> window.isOpen(LocalDate.now(clock)))
                .toList();
    }

    Optional<CheckpointWindow> findOpen(Period period) {
        return open().stream().filter(window -> window.period().equals(period)).findFirst();
    }

    @Transactional
    public void add(CheckpointWindow window) {
        database.sql("""
                        insert into reform.checkpoint_window (id, year, checkpoint, opens_on, due_on, closed_at, basis,
                          simulated, version)
                        values (:id, :year, :checkpoint, :opensOn, :dueOn, :closedAt, :basis, :simulated, 0)
                        """)
                .param("id", UuidV7.next())
                .param("year", window.period().calendarYear())
                .param("checkpoint", window.period().type().name())
                .param("opensOn", window.opensOn())
                .param("dueOn", window.dueOn())
                .param("closedAt", closedAt(window))
                .param("basis", window.basis())
                .param("simulated", window.simulated())
                .update();
    }

    /** Puts a window in the place of the one that its checkpoint has, if it has one. */
    @Transactional
    public void replace(CheckpointWindow window) {
        if (find(window.period()).isEmpty()) {
            add(window);
            return;
        }
        database.sql("""
                        update reform.checkpoint_window
                           set opens_on = :opensOn, due_on = :dueOn, closed_at = :closedAt, basis = :basis,
                               simulated = :simulated, version = version + 1
                         where year = :year and checkpoint = :checkpoint
                        """)
                .param("year", window.period().calendarYear())
                .param("checkpoint", window.period().type().name())
                .param("opensOn", window.opensOn())
                .param("dueOn", window.dueOn())
                .param("closedAt", closedAt(window))
                .param("basis", window.basis())
                .param("simulated", window.simulated())
                .update();
    }

    private static @Nullable OffsetDateTime closedAt(CheckpointWindow window) {
        return window.closedAt() == null ? null : window.closedAt().atOffset(ZoneOffset.UTC);
    }

    private static CheckpointWindow window(ResultSet row, int number) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new CheckpointWindow(
                Period.checkpoint(row.getInt("year"), PeriodType.valueOf(row.getString("checkpoint"))),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                closed == null ? null : closed.toInstant(),
                row.getString("basis"),
                row.getBoolean("simulated"));
    }
}
