package id.kendali.platform.organisation;

import id.kendali.platform.database.UuidV7;
import id.kendali.testing.Demonstration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units of tests alone, so that the units of the demonstration keep their names. */
@Component
class TestUnits {

    private final JdbcClient database;
    private final Demonstration demonstration;

    TestUnits(JdbcClient database, Demonstration demonstration) {
        this.database = database;
        this.demonstration = demonstration;
    }

    /** A Lapas since 1 January 2025. */
    UnitId under(String parent, String code, String name) {
        UnitId id = new UnitId(UuidV7.next());
        demonstration.asSystem(() -> {
            database.sql("insert into organisation.unit (id, code, version) values (:id, :code, 0)")
                    .param("id", id.value())
                    .param("code", code)
                    .update();
            return database.sql("""
                            insert into organisation.unit_attributes (id, unit_id, valid_from, name, short_name, type, class,
                              parent_id, zone, basis, version)
                            select :attributes, :id, :from, :name, :shortName, 'LAPAS', 'IIB', parent.id, 'Asia/Jayapura', 'Uji', 0
                              from organisation.unit parent where parent.code = :parent
                            """)
                    .param("attributes", UuidV7.next())
                    .param("id", id.value())
                    .param("from", LocalDate.of(2025, 1, 1))
                    .param("name", name)
                    .param("shortName", name)
                    .param("parent", parent)
                    .update();
        });
        return id;
    }
}
