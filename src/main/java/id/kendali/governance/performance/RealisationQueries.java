package id.kendali.governance.performance;

import id.kendali.platform.organisation.UnitType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far reports are, within the running scope. */
@Component
@Transactional(readOnly = true)
class RealisationQueries {

    private final JdbcClient database;
    private final Obligations obligations;

    RealisationQueries(JdbcClient database, Obligations obligations) {
        this.database = database;
        this.obligations = obligations;
    }

    /** Quarters that were opened for any region that the scope sees, the latest first. */
    List<Quarter> quarters() {
        return database.sql("""
                        select distinct year, quarter from performance.quarter_status order by year desc, quarter desc
                        """)
                .query((row, number) -> new Quarter(row.getInt("year"), row.getInt("quarter")))
                .list();
    }

    /** One row per unit and quarter, whether a report was begun or not; units as they were at the quarter's end. */
    List<RealisationRow> rows(@Nullable Quarter quarter) {
        return database.sql("""
                        select status.*, unit.code, attributes.short_name, attributes.type,
                               (select count(*) from performance.line
                                 where line.report_id = status.report_id
                                   and (line.value is not null or line.not_applicable is not null)) as stated,
                               (select count(*) from performance.revision
                                 where revision.report_id = status.report_id and revision.state = 'BERLAKU') as revised
                          from performance.quarter_status status
                          join organisation.unit unit on unit.id = status.unit_id
                          join organisation.unit_attributes attributes on attributes.unit_id = status.unit_id
                           and daterange(attributes.valid_from, attributes.valid_to) @>
                               (make_date(status.year, status.quarter * 3, 1) + interval '1 month' - interval '1 day')::date
                         where cast(:year as integer) is null or (status.year = :year and status.quarter = :quarter)
                         order by unit.code
                        """)
                .param("year", quarter == null ? null : quarter.year())
                .param("quarter", quarter == null ? null : quarter.number())
                .query((row, number) -> row(row))
                .list();
    }

    private RealisationRow row(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        Quarter quarter = new Quarter(row.getInt("year"), row.getInt("quarter"));
        String state = row.getString("state");
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new RealisationRow(
                unit,
                row.getString("code"),
                row.getString("short_name"),
                quarter,
                row.getObject("report_id", UUID.class),
                state == null ? null : RealisationState.valueOf(state),
                row.getInt("stated"),
                obligations.of(UnitType.valueOf(row.getString("type")), quarter).size(),
                row.getInt("revised"),
                row.getObject("due_on", LocalDate.class),
                submitted == null ? null : submitted.toInstant(),
                row.getBoolean("late"),
                row.getString("period_state").equals(ReportingPeriod.State.TERKUNCI.name()),
                row.getBoolean("simulated"));
    }
}
