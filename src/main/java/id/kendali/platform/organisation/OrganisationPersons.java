package id.kendali.platform.organisation;

import id.kendali.platform.access.PersonDirectory;
import id.kendali.platform.access.PositionKind;
import id.kendali.platform.database.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who the persons behind accounts are. */
@Component
@Transactional(readOnly = true)
class OrganisationPersons implements PersonDirectory {

    private static final String PERSONS = """
            with held as (
              select holding.person_id,
                     string_agg(
                       (case holding.mode when 'PLT' then 'Plt. ' when 'PLH' then 'Plh. ' when 'DELEGASI' then 'a.n. ' else '' end)
                         || position.title || ', ' || attributes.short_name,
                       '; ' order by holding.mode, position.title) as position
                from organisation.holding holding
                join organisation.position position on position.id = holding.position_id
                join organisation.unit_attributes attributes on attributes.unit_id = position.unit_id
                 and attributes.valid_from <= :day and (attributes.valid_to is null or attributes.valid_to > :day)
               where holding.valid_from <= :day and (holding.valid_to is null or holding.valid_to > :day)
               group by holding.person_id
            )
            select person.id, person.name, coalesce(held.position, '') as position
              from organisation.person person
              left join held on held.person_id = person.id
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId zone;
    private final String headUnit;

    OrganisationPersons(
            JdbcClient database,
            Clock clock,
            @Value("${kendali.zone}") ZoneId zone,
            @Value("${kendali.office:KANWIL-MALUT}") String headUnit) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
        this.headUnit = headUnit;
    }

    @Override
    public Map<UUID, Person> describe(Collection<UUID> persons) {
        return persons.isEmpty()
                ? Map.of()
                : database
                        .sql(PERSONS + " where person.id in (:persons)")
                        .param("day", today())
                        .param("persons", persons)
                        .query(OrganisationPersons::person)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> search(String text, int limit) {
        return database.sql(PERSONS + """
                         where person.name ilike :pattern or person.nip = :text or held.position ilike :pattern
                         order by (person.name ilike :start) desc, person.name, held.position
                         limit :limit
                        """)
                .param("day", today())
                .param("text", text)
                .param("pattern", "%" + literal(text) + "%")
                .param("start", literal(text) + "%")
                .param("limit", limit)
                .query(OrganisationPersons::person)
                .list();
    }

    @Override
    public Set<UUID> holdersOf(PositionKind kind) {
        return database.sql("""
                        select holding.person_id
                          from organisation.holding holding
                          join organisation.position position on position.id = holding.position_id
                         where position.kind = :kind and holding.valid_from <= :day
                           and (holding.valid_to is null or holding.valid_to > :day)
                        """)
                .param("kind", kind.name())
                .param("day", today())
                .query(UUID.class)
                .set();
    }

    @Override
    @Transactional
    public UUID appointFirstAdministrator() {
        UUID person = UuidV7.next();
        UUID position = UuidV7.next();
        database.sql("insert into organisation.person (id, name, initials, version) values (:id, :name, :initials, 0)")
                .param("id", person)
                .param("name", "Administrator")
                .param("initials", "AD")
                .update();
        database.sql("""
                        insert into organisation.position (id, unit_id, kind, title, sub_bidang, valid_from, version)
                        select :id, unit.id, 'ADMINISTRATOR', 'Administrator', '{}', :day, 0
                          from organisation.unit unit where unit.code = :unit
                        """)
                .param("id", position)
                .param("day", today())
                .param("unit", headUnit)
                .update();
        database.sql("""
                        insert into organisation.holding (id, position_id, unit_id, person_id, mode, valid_from, basis, version)
                        select :id, position.id, position.unit_id, :person, 'DEFINITIF', :day, 'Pemasangan', 0
                          from organisation.position position where position.id = :position
                        """)
                .param("id", UuidV7.next())
                .param("position", position)
                .param("person", person)
                .param("day", today())
                .update();
        return person;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(row.getObject("id", UUID.class), row.getString("name"), row.getString("position"));
    }
}
