package id.kendali.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kendali.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A simulation never goes into a database that holds anything else. */
class SimulatedDataTests {

    private final TestDatabase.Copy copy = TestDatabase.Copy.create();

    @Test
    void takesAnEmptyDatabase() {
        assertThat(checked("33-640-2-1").content()).contains("33-640-2-1");
        assertThat(checked(null).content()).isEmpty();
    }

    @Test
    void refusesADatabaseThatHoldsAnythingReal() throws SQLException {
        loaded("null");
        assertThatThrownBy(() -> checked("33-640-2-1"))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("database.refused.notSimulated"));
        assertThat(checked(null).content()).isEmpty();
    }

    @Test
    void refusesAnotherSimulationAndGoesOnWithTheSame() throws SQLException {
        loaded("'33-640-2-1'");
        assertThatThrownBy(() -> checked("33-640-2-2"))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("database.refused.simulatedOtherwise"));
        assertThat(checked("33-640-2-1").content()).contains("33-640-2-1");
        assertThat(checked(null).content()).contains("33-640-2-1");
    }

    private SimulatedData checked(String wanted) {
        PGSimpleDataSource application = new PGSimpleDataSource();
        application.setUrl(copy.url());
        application.setUser("kendali_app");
        application.setPassword(copy.applicationPassword());
        SimulatedData data = new SimulatedData(JdbcClient.create(application), wanted);
        data.afterPropertiesSet();
        return data;
    }

    private void loaded(String simulation) throws SQLException {
        try (Connection connection = copy.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("update database.first_start set loaded_at = now(), simulation = " + simulation);
        }
    }
}
