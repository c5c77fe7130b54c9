package id.kendali.platform.organisation;

import id.kendali.platform.access.AccountRegistry;
import id.kendali.platform.access.PositionKind;
import id.kendali.platform.database.FirstStartStep;
import id.kendali.platform.database.UuidV7;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the demonstration: positions, not invented persons, all with one printed password. */
@Component
class DemonstrationPositions implements FirstStartStep {

    static final String FILE = "definitions/organisation/demonstration_positions.csv";

    private final JdbcClient database;
    private final AccountRegistry accounts;
    private final String password;

    DemonstrationPositions(
            JdbcClient database,
            AccountRegistry accounts,
            @Value("${kendali.demonstration.password}") String password) {
        this.database = database;
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public int order() {
        return OrganisationFirstStart.ORDER + 10;
    }

    @Override
    public boolean demonstrationOnly() {
        return true;
    }

    @Override
    public void load() {
        for (Map<String, String> row : new ReferenceFile(FILE).rows()) {
            open(row);
        }
    }

    private void open(Map<String, String> row) {
        UUID person = UuidV7.next();
        UUID position = UuidV7.next();
        UUID unit = unit(row.get("unit"));
        String title = row.get("title");
        database.sql("insert into organisation.person (id, name, initials, version) values (:id, :name, :initials, 0)")
                .param("id", person)
                .param("name", title)
                .param("initials", row.get("initials"))
                .update();
        database.sql("""
                        insert into organisation.position (id, unit_id, division_id, kind, title, sub_bidang, valid_from, version)
                        values (:id, :unit, (select id from organisation.division where unit_id = :unit and code = :division),
                          :kind, :title, :subBidang, :from, 0)
                        """)
                .param("id", position)
                .param("unit", unit)
                .param("division", row.get("division"))
                .param("kind", PositionKind.valueOf(row.get("kind")).name())
                .param("title", title)
                .param("subBidang", subBidang(row.get("sub_bidang")))
                .param("from", OrganisationFirstStart.FROM)
                .update();
        database.sql("""
                        insert into organisation.holding (id, position_id, unit_id, person_id, mode, valid_from, basis, version)
                        values (:id, :position, :unit, :person, 'DEFINITIF', :from, 'SIMULASI', 0)
                        """)
                .param("id", UuidV7.next())
                .param("position", position)
                .param("unit", unit)
                .param("person", person)
                .param("from", OrganisationFirstStart.FROM)
                .update();
        accounts.open(person, row.get("username"), password);
    }

    private UUID unit(String code) {
        return database.sql("select id from organisation.unit where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    private static String[] subBidang(String codes) {
        return Arrays.stream(codes.split(";")).filter(code -> !code.isBlank()).toArray(String[]::new);
    }
}
