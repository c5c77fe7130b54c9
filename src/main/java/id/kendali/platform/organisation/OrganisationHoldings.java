package id.kendali.platform.organisation;

import id.kendali.platform.access.Holding;
import id.kendali.platform.access.HoldingDirectory;
import id.kendali.platform.access.PositionKind;
import id.kendali.platform.access.Reach;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers which positions a person holds at this moment, each by the day of its unit's own zone. */
@Component
@Transactional(readOnly = true)
class OrganisationHoldings implements HoldingDirectory {

    private static final String HOLDINGS = """
            select holding.id, position.kind, holding.mode, position.title, position.sub_bidang,
                   attributes.unit_id, attributes.short_name, attributes.zone,
                   coalesce(office.unit_id, attributes.unit_id) as region_id,
                   organisation.reach(attributes.unit_id, today.day) as reached
              from organisation.holding holding
              join organisation.position position on position.id = holding.position_id
              join organisation.unit_attributes attributes on attributes.unit_id = position.unit_id
              cross join lateral (select (cast(:now as timestamptz) at time zone attributes.zone)::date as day) today
              left join organisation.unit_attributes office on office.unit_id = attributes.parent_id
               and office.type = 'KANWIL'
               and office.valid_from <= today.day and (office.valid_to is null or office.valid_to > today.day)
             where holding.person_id = :person
               and attributes.valid_from <= today.day and (attributes.valid_to is null or attributes.valid_to > today.day)
               and holding.valid_from <= today.day and (holding.valid_to is null or holding.valid_to > today.day)
               and (position.valid_to is null or position.valid_to > today.day)
             order by (holding.mode = 'DEFINITIF') desc, position.title, holding.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    OrganisationHoldings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        return database.sql(HOLDINGS)
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(OrganisationHoldings::holding)
                .list();
    }

    @Override
    public PersonName nameOf(UUID person) {
        return database.sql("select name, initials from organisation.person where id = :person")
                .param("person", person)
                .query((row, number) -> new PersonName(row.getString(1), row.getString(2)))
                .single();
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        PositionKind kind = PositionKind.valueOf(row.getString("kind"));
        HoldingMode mode = HoldingMode.valueOf(row.getString("mode"));
        UUID unit = row.getObject("unit_id", UUID.class);
        return new Holding(
                row.getObject("id", UUID.class),
                kind,
                mode.prefixed(row.getString("title")),
                unit,
                row.getString("short_name"),
                row.getObject("region_id", UUID.class),
                row.getString("zone"),
                mode != HoldingMode.DEFINITIF,
                Set.of((String[]) row.getArray("sub_bidang").getArray()),
                reached(kind.reach(), unit, row.getArray("reached")));
    }

    private static Set<UUID> reached(Reach reach, UUID unit, Array subtree) throws SQLException {
        return switch (reach) {
            case OWN_UNIT -> Set.of(unit);
            case REGION -> Set.of((UUID[]) subtree.getArray());
            case NATION, NONE -> Set.of();
        };
    }
}
