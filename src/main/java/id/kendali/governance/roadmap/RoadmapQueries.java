package id.kendali.governance.roadmap;

import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads items, within the running scope. */
@Component
@Transactional(readOnly = true)
class RoadmapQueries {

    /** Days of organisation are those of the regional office, as the day on which an item is late is. */
    private static final String ROWS = """
            select item.*,
                   coalesce(division.code, owner.code) as owner_code,
                   coalesce(division.name, owner_attributes.short_name) as owner_name,
                   item.ended_by_version is null and item.state not in ('SELESAI', 'DIBATALKAN')
                     and item.due_on < here.today as late
              from roadmap.item
              join organisation.unit_attributes office on office.unit_id = item.unit_id
             cross join lateral (select (cast(:now as timestamptz) at time zone office.zone)::date as today) as here
              left join organisation.division on division.id = item.owner_division_id
              left join organisation.unit owner on owner.id = item.owner_unit_id
              left join organisation.unit_attributes owner_attributes
                on owner_attributes.unit_id = item.owner_unit_id
               and owner_attributes.valid_from <= here.today
               and (owner_attributes.valid_to is null or owner_attributes.valid_to > here.today)
             where office.valid_from <= here.today and (office.valid_to is null or office.valid_to > here.today)
            """;

    private final JdbcClient database;
    private final Evidence evidence;
    private final Clock clock;

    RoadmapQueries(JdbcClient database, Evidence evidence, Clock clock) {
        this.database = database;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** All items of a roadmap in the order of the plan, those that ended among them. */
    List<RoadmapRow> rows(RoadmapId roadmap) {
        List<RoadmapRow> rows = database.sql(ROWS + """
                         and item.roadmap_id = :roadmap
                        order by item.aspect_number, item.year, item.number, item.id
                        """)
                .param("now", now())
                .param("roadmap", roadmap.value())
                .query(RoadmapQueries::row)
                .list();
        Map<UUID, Integer> files = evidence.counts(
                RoadmapItem.TYPE, rows.stream().map(RoadmapRow::id).toList());
        return rows.stream()
                .map(row -> row.with(files.getOrDefault(row.id(), 0)))
                .toList();
    }

    Optional<RoadmapRow> find(RoadmapItemId id) {
        return database.sql(ROWS + " and item.id = :id")
                .param("now", now())
                .param("id", id.value())
                .query(RoadmapQueries::row)
                .optional();
    }

    /** How many items within the scope are late. */
    int late() {
        return database.sql("""
                        select count(*)
                          from roadmap.item
                          join organisation.unit_attributes office on office.unit_id = item.unit_id
                         cross join lateral (
                               select (cast(:now as timestamptz) at time zone office.zone)::date as today) as here
                         where item.ended_by_version is null and item.state not in ('SELESAI', 'DIBATALKAN')
                           and item.due_on < here.today
                           and office.valid_from <= here.today
                           and (office.valid_to is null or office.valid_to > here.today)
                        """).param("now", now()).query(Integer.class).single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static RoadmapRow row(ResultSet row, int number) throws SQLException {
        return new RoadmapRow(
                row.getObject("id", UUID.class),
                new RoadmapId(row.getObject("roadmap_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("aspect_number"),
                row.getString("aspect"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("text"),
                row.getInt("first_version"),
                row.getInt("worded_version"),
                row.getObject("ended_by_version", Integer.class),
                RoadmapState.valueOf(row.getString("state")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("owner_code"),
                row.getString("owner_name"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("late"),
                Arrays.asList((String[]) row.getArray("goals").getArray()),
                row.getBigDecimal("budget"),
                row.getString("budget_source"),
                0);
    }
}
