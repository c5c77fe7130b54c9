package id.kendali.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.testing.KendaliTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KendaliTest
class StaffCountsTests {

    @Autowired
    StaffCounts counts;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    /** None is printed, which is not the same as nobody. */
    @Test
    void knowsNoTotalOfUnitsWithoutPrintedNumbers() {
        CurrentScope.run(
                Scope.system("Uji"),
                () -> transactions.executeWithoutResult(status -> {
                    assertThat(counts.total(List.of(UuidV7.next()))).isEmpty();
                    assertThat(counts.total(List.of())).isEmpty();
                }));
    }

    @Test
    void countsEachUnitOnceByTheLatestYear() {
        CurrentScope.run(
                Scope.system("Uji"),
                () -> transactions.executeWithoutResult(status -> {
                    List<UUID> units = database.sql("select distinct unit_id from organisation.staff_count")
                            .query(UUID.class)
                            .list();
                    int before = counts.total(units).orElseThrow();
                    UUID unit = units.get(0);
                    int own = counts.of(unit).orElseThrow().total();
                    assertThat(before).isGreaterThan(own);
                    database.sql("""
                            insert into organisation.staff_count (id, unit_id, year, women, men, total, source)
                            select :id, unit_id, max(year) + 1, 3, 4, 7, 'Uji' from organisation.staff_count
                             where unit_id = :unit group by unit_id
                            """)
                            .param("id", UuidV7.next())
                            .param("unit", unit)
                            .update();
                    assertThat(counts.of(unit).orElseThrow().total()).isEqualTo(7);
                    assertThat(counts.total(units)).contains(before - own + 7);
                    status.setRollbackOnly();
                }));
    }
}
