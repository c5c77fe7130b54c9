package id.kendali.platform.organisation;

import id.kendali.platform.access.AccountRegistry;
import id.kendali.platform.access.PositionKind;
import id.kendali.platform.database.UuidV7;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills a simulated nation with units, and with as many positions and accounts as their work needs. The accounts are
 * positions, not invented persons, and all have the printed password of the demonstration.
 */
@Component
@ConditionalOnProperty("kendali.simulation")
@Transactional
public class SimulatedUnits {

    private static final String BASIS = "SIMULASI";

    private final JdbcClient database;
    private final AccountRegistry accounts;
    private final String password;

    SimulatedUnits(
            JdbcClient database,
            AccountRegistry accounts,
            @Value("${kendali.demonstration.password}") String password) {
        this.database = database;
        this.accounts = accounts;
        this.password = password;
    }

    /** A unit that is not in any document. */
    public record NewUnit(
            String code,
            String name,
            String shortName,
            UnitType type,
            @Nullable String unitClass,
            Unit office) {}

    /** A position that somebody holds; the sub-bidang is that of a verifier, {@code *} for all. */
    public record NewPosition(
            UnitId unit, PositionKind kind, String title, String subBidang, String initials, String username) {}

    /** Somebody who can sign in, and the first of the own positions. */
    public record Staff(UnitId unit, PositionKind kind, String username) {}

    public void open(List<NewUnit> units) {
        Map<NewUnit, UUID> ids = new HashMap<>();
        units.forEach(unit -> ids.put(unit, UuidV7.next()));
        database.sql("""
                        insert into organisation.unit (id, code, version)
                        select id, code, 0 from unnest(cast(:ids as uuid[]), cast(:codes as text[])) as opened (id, code)
                        """)
                .param("ids", column(units, unit -> ids.get(unit).toString()))
                .param("codes", column(units, NewUnit::code))
                .update();
        database.sql("""
                        insert into organisation.unit_attributes (id, unit_id, valid_from, name, short_name, type, class,
                          parent_id, zone, basis, version)
                        select id, unit, :from, name, short_name, type, class, parent, zone, :basis, 0
                          from unnest(cast(:ids as uuid[]), cast(:units as uuid[]), cast(:names as text[]),
                                 cast(:shortNames as text[]), cast(:types as text[]), cast(:classes as text[]),
                                 cast(:parents as uuid[]), cast(:zones as text[]))
                               as opened (id, unit, name, short_name, type, class, parent, zone)
                        """)
                .param("from", OrganisationFirstStart.FROM)
                .param("basis", BASIS)
                .param("ids", newIds(units))
                .param("units", column(units, unit -> ids.get(unit).toString()))
                .param("names", column(units, NewUnit::name))
                .param("shortNames", column(units, NewUnit::shortName))
                .param("types", column(units, unit -> unit.type().name()))
                .param("classes", column(units, NewUnit::unitClass))
                .param(
                        "parents",
                        column(units, unit -> unit.office().id().value().toString()))
                .param("zones", column(units, unit -> unit.office().zone().getId()))
                .update();
    }

    public void fill(List<NewPosition> positions) {
        String[] people = newIds(positions);
        String[] ids = newIds(positions);
        database.sql("""
                        insert into organisation.person (id, name, initials, version)
                        select id, name, initials, 0
                          from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:initials as text[]))
                               as opened (id, name, initials)
                        """)
                .param("ids", people)
                .param("names", column(positions, NewPosition::title))
                .param("initials", column(positions, NewPosition::initials))
                .update();
        database.sql("""
                        insert into organisation.position (id, unit_id, kind, title, sub_bidang, valid_from, version)
                        select id, unit, kind, title, array[sub_bidang], :from, 0
                          from unnest(cast(:ids as uuid[]), cast(:units as uuid[]), cast(:kinds as text[]),
                                 cast(:titles as text[]), cast(:subBidang as text[]))
                               as opened (id, unit, kind, title, sub_bidang)
                        """)
                .param("from", OrganisationFirstStart.FROM)
                .param("ids", ids)
                .param(
                        "units",
                        column(positions, position -> position.unit().value().toString()))
                .param("kinds", column(positions, position -> position.kind().name()))
                .param("titles", column(positions, NewPosition::title))
                .param("subBidang", column(positions, NewPosition::subBidang))
                .update();
        database.sql("""
                        insert into organisation.holding (id, position_id, unit_id, person_id, mode, valid_from, basis, version)
                        select id, position, unit, person, 'DEFINITIF', :from, :basis, 0
                          from unnest(cast(:ids as uuid[]), cast(:positions as uuid[]), cast(:units as uuid[]),
                                 cast(:people as uuid[])) as opened (id, position, unit, person)
                        """)
                .param("from", OrganisationFirstStart.FROM)
                .param("basis", BASIS)
                .param("ids", newIds(positions))
                .param("positions", ids)
                .param(
                        "units",
                        column(positions, position -> position.unit().value().toString()))
                .param("people", people)
                .update();
        Map<UUID, String> usernames = new HashMap<>();
        for (int number = 0; number < people.length; number++) {
            usernames.put(UUID.fromString(people[number]), positions.get(number).username());
        }
        accounts.openAll(usernames, password);
    }

    /** Those who hold positions in some units. */
    @Transactional(readOnly = true)
    public List<Staff> staff(Collection<UnitId> units) {
        return database.sql("""
                        select position.unit_id, position.kind, account.username
                          from organisation.position
                          join organisation.holding on holding.position_id = position.id
                          join access.account on account.person_id = holding.person_id
                         where position.unit_id = any (:units)
                         order by account.username
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> new Staff(
                        new UnitId(row.getObject(1, UUID.class)),
                        PositionKind.valueOf(row.getString(2)),
                        row.getString(3)))
                .list();
    }

    private static String[] newIds(List<?> rows) {
        List<String> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(UuidV7.next().toString()));
        return ids.toArray(String[]::new);
    }

    private static <T> String[] column(List<T> rows, Function<T, @Nullable String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }
}
