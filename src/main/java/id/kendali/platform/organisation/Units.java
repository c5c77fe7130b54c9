package id.kendali.platform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads units as they are on a day. The directory of units is open to everyone who is signed in. */
@Component
@Transactional(readOnly = true)
public class Units {

    private static final String SELECT = """
            select unit.id, unit.code, attributes.*
              from organisation.unit unit
              join organisation.unit_attributes attributes on attributes.unit_id = unit.id
               and attributes.valid_from <= :day and (attributes.valid_to is null or attributes.valid_to > :day)
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId zone;

    Units(JdbcClient database, Clock clock, @Value("${kendali.zone}") ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    public Optional<Unit> find(UnitId id) {
        return find(id, today());
    }

    /** The unit as it was on a day; empty before it existed. */
    public Optional<Unit> find(UnitId id, LocalDate day) {
        return database.sql(SELECT + " where unit.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query(Units::unit)
                .optional();
    }

    public Optional<Unit> findByCode(String code) {
        return database.sql(SELECT + " where unit.code = :code")
                .param("day", today())
                .param("code", code)
                .query(Units::unit)
                .optional();
    }

    public List<Unit> findAll(Collection<UUID> ids, LocalDate day) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(SELECT + " where unit.id in (:ids) order by unit.code")
                        .param("day", day)
                        .param("ids", ids)
                        .query(Units::unit)
                        .list();
    }

    /** The regional office first, then its units in the order of their codes. */
    public List<Unit> region(UnitId regionalOffice, LocalDate day) {
        return database.sql(SELECT + """
                         where unit.id = any (organisation.subtree(:root, :day))
                         order by (unit.id = :root) desc, unit.code
                        """)
                .param("day", day)
                .param("root", regionalOffice.value())
                .query(Units::unit)
                .list();
    }

    public List<Unit> regionalOffices() {
        return database.sql(SELECT + " where attributes.type = 'KANWIL' order by unit.code")
                .param("day", today())
                .query(Units::unit)
                .list();
    }

    /** Every unit of today, in the order of the codes. */
    List<Unit> all() {
        return database.sql(SELECT + " order by unit.code")
                .param("day", today())
                .query(Units::unit)
                .list();
    }

    /** Short names of today by code. */
    Map<String, String> shortNames() {
        return database.sql(SELECT).param("day", today()).query(Units::unit).list().stream()
                .collect(Collectors.toMap(Unit::code, Unit::shortName));
    }

    /** Every name that each unit of today bears or has borne, for recognising it in a spreadsheet. */
    public List<UnitName> names() {
        return database.sql("""
                        select unit_id, name from organisation.unit_attributes
                        union
                        select unit_id, short_name from organisation.unit_attributes
                        union
                        select id, code from organisation.unit
                        """)
                .query((row, number) -> new UnitName(new UnitId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    /** One name of a unit. */
    public record UnitName(UnitId unit, String name) {}

    /** The bagian, bidang and sub-bidang of today, in all units. */
    public List<Division> divisions() {
        return database.sql("""
                        select id, unit_id, code, name, coalesce(head_title, '') from organisation.division
                         where kind <> 'KEPALA' and valid_from <= :day and (valid_to is null or valid_to > :day)
                        """)
                .param("day", today())
                .query((row, number) -> new Division(
                        row.getObject(1, UUID.class),
                        new UnitId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    /** A part of a unit; the title of its head is empty if it has none of its own. */
    public record Division(UUID id, UnitId unit, String code, String name, String headTitle) {}

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                UnitType.valueOf(row.getString("type")),
                row.getString("class"),
                parent(row.getObject("parent_id", UUID.class)),
                row.getString("address"),
                row.getString("regency_city"),
                row.getBoolean("regency_city_inferred"),
                ZoneId.of(row.getString("zone")),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("closed"));
    }

    private static @Nullable UnitId parent(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }
}
