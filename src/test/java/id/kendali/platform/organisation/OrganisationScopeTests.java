package id.kendali.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What row-level security lets through whatever a query forgets. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=organisation")
class OrganisationScopeTests {

    @Autowired
    Demonstration demonstration;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void showsPersonsOnlyWhereTheyServe() {
        assertThat(count("operator.ternate", "organisation.person")).isBetween(3, 8);
        assertThat(count("operator.aceh", "organisation.person")).isBetween(4, 6);
        assertThat(count("operator.ternate", "organisation.holding")).isBetween(3, 8);
        assertThat(count("administrator", "organisation.person")).isGreaterThan(30);
        assertThat(count("ditjenpas", "organisation.person")).isZero();
    }

    @Test
    void showsTheOwnAccountAlone() {
        assertThat(count("kakanwil", "access.account")).isEqualTo(1);
        assertThat(count("operator.ternate", "access.account")).isEqualTo(1);
        assertThat(count("administrator", "access.account")).isGreaterThan(30);
    }

    @Test
    void letsOnlyAdministratorsChangeUnits() {
        String rename = "update organisation.unit_attributes set name = name where short_name = 'Rutan Kelas IIB Weda'";
        assertThat(update("kakanwil", rename)).isZero();
        assertThat(update("operator.weda", rename)).isZero();
        assertThat(update("administrator", rename)).isEqualTo(1);
    }

    @Test
    void letsTheKakanwilTouchNoDefinitiveHolding() {
        assertThat(update("kakanwil", "update organisation.holding set basis = basis where mode = 'DEFINITIF'"))
                .isZero();
    }

    @Test
    void showsNothingWithoutAScope() {
        assertThat(transactions.<Integer>execute(status -> database.sql("select count(*) from organisation.unit")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    private int count(String username, String table) {
        return demonstration.as(
                username,
                () -> transactions.execute(status -> database.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()));
    }

    private int update(String username, String sql) {
        return demonstration.as(
                username,
                () -> transactions.execute(status -> {
                    int changed = database.sql(sql).update();
                    status.setRollbackOnly();
                    return changed;
                }));
    }
}
