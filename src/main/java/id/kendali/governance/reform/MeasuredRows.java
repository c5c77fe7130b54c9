package id.kendali.governance.reform;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.simulation.SimulatedRegion;
import id.kendali.platform.simulation.SimulatedUnit;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows that an upload writes, written without any rule: what the rules of an upload cost is measured against it. */
@Component
@ConditionalOnProperty("kendali.simulation")
class MeasuredRows {

    private static final int BATCH = 1_000;

    private final JdbcTemplate database;

    MeasuredRows(JdbcTemplate database) {
        this.database = database;
    }

    /** For each unit a report, its way through the workflow, and the first step of that. */
    void write(SimulatedRegion region, Period period) {
        UUID definition = database.queryForObject(
                "select id from workflow.definition where code = ? order by version desc limit 1",
                UUID.class,
                Reporting.WORKFLOW);
        SignedIn importer = region.importer();
        Timestamp now = Timestamp.from(Instant.now());
        List<Object[]> reports = new ArrayList<>();
        List<Object[]> instances = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        for (SimulatedUnit unit : region.units()) {
            UUID id = unit.unit().id().value();
            UUID report = UuidV7.next();
            UUID instance = UuidV7.next();
            reports.add(new Object[] {
                report,
                id,
                Report.SUB_BIDANG,
                period.calendarYear(),
                period.type().name(),
                now,
                importer.position().label(),
                now
            });
            instances.add(new Object[] {
                instance, definition, Report.TYPE, report, id, Report.SUB_BIDANG, now, Date.valueOf(LocalDate.now())
            });
            steps.add(new Object[] {
                UuidV7.next(),
                instance,
                id,
                Report.SUB_BIDANG,
                importer.person(),
                importer.account().value(),
                importer.position().id(),
                importer.position().label(),
                now
            });
        }
        batches("""
                insert into reform.report (id, unit_id, sub_bidang, year, checkpoint, target_actions, realised_actions, origin,
                  state, submitted_at, edited_by, edited_at, version)
                values (?, ?, ?, ?, ?, 48, 36, 'IMPORT', 'DIAJUKAN', ?, ?, ?, 0)
                """, reports);
        batches("""
                insert into workflow.instance (id, definition_id, subject_type, subject_id, unit_id, sub_bidang, state,
                  entered_at, due_on, version)
                values (?, ?, ?, ?, ?, ?, 'DIAJUKAN', ?, ?, 0)
                """, instances);
        batches("""
                insert into workflow.step (id, instance_id, unit_id, sub_bidang, transition, from_state, to_state, person_id,
                  account_id, holding_id, actor_label, acting, at, sequence)
                values (?, ?, ?, ?, 'IMPOR', 'DRAF', 'DIAJUKAN', ?, ?, ?, ?, false, ?, 1)
                """, steps);
    }

    private void batches(String insert, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            database.batchUpdate(insert, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}
