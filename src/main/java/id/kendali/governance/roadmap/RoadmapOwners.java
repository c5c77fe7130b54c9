package id.kendali.governance.roadmap;

import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may own items of a region today, and what owners of any day are called. */
@Component
@Transactional(readOnly = true)
class RoadmapOwners {

    private final JdbcClient database;
    private final Units units;
    private final Clock clock;

    RoadmapOwners(JdbcClient database, Units units, Clock clock) {
        this.database = database;
        this.units = units;
        this.clock = clock;
    }

    /** The divisions of the regional office as its structure prints them, then the units. */
    List<Owner> of(Unit regionalOffice) {
        LocalDate today = LocalDate.now(clock.withZone(regionalOffice.zone()));
        List<Owner> owners = new ArrayList<>(database.sql("""
                        select code, name, id from organisation.division
                         where unit_id = :unit and kind <> 'KEPALA'
                           and valid_from <= :day and (valid_to is null or valid_to > :day)
                         order by sequence, code
                        """)
                .param("unit", regionalOffice.id().value())
                .param("day", today)
                .query((row, number) ->
                        new Owner(row.getString("code"), row.getString("name"), row.getObject("id", UUID.class), null))
                .list());
        units.region(regionalOffice.id(), today).stream()
                .filter(unit -> !unit.isRegionalOffice())
                .map(unit -> new Owner(unit.code(), unit.shortName(), null, unit.id()))
                .forEach(owners::add);
        return owners;
    }

    /** Names by the ids of divisions and units, also of those that are no more. */
    Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database
                        .sql("""
                        select id, name from organisation.division where id in (:ids)
                        union all
                        (select distinct on (unit_id) unit_id, short_name
                           from organisation.unit_attributes where unit_id in (:ids)
                          order by unit_id, valid_from desc)
                        """)
                        .param("ids", ids)
                        .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
