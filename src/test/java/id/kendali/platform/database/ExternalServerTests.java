package id.kendali.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.kendali.platform.database.DatabaseServer.Login;
import id.kendali.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternalServerTests {

    private static final String STRONG = "0f7bc1a9d25e4836b0a1c2d3e4f50617";
    private static final String OTHER = "9c1e5a70b3d842f6a8e0d1c2b3a49586";

    private final TestDatabase.Copy database = TestDatabase.Copy.create();

    @AfterEach
    void forgetRoles() throws SQLException {
        asSuperuser("drop owned by careless cascade", "drop role careless");
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "0f7bc1a9d25e4836b0a, SHORT",
        "abababababababababababab, MONOTONOUS",
        "peragaan-2026-peragaan-2026, KNOWN",
        "Postgres-0f7bc1a9d25e4836, KNOWN"
    })
    void refusesAWeakSecret(String secret, String rule) throws SQLException {
        makeRole("");
        assertThat(refusal(() -> server(secret, OTHER, "careless"))).isEqualTo("database.refused.secret." + rule);
        assertThat(refusal(() -> server(STRONG, secret, "careless"))).isEqualTo("database.refused.secret." + rule);
    }

    @Test
    void refusesOneSecretForBothRoles() throws SQLException {
        makeRole("");
        assertThat(refusal(() -> server(STRONG, STRONG, "careless"))).isEqualTo("database.refused.samePassword");
    }

    @Test
    void acceptsARoleThatOwnsNothing() throws SQLException {
        makeRole("nobypassrls");
        assertThatCode(() -> server(STRONG, OTHER, "careless").check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"superuser, superuser", "bypassrls, bypass", "createrole, createRole", "in role kendali_owner, isOwner"
    })
    void refusesARoleThatMayTooMuch(String power, String refused) throws SQLException {
        makeRole(power);
        assertThat(refusal(() -> server(STRONG, OTHER, "careless").check())).isEqualTo("database.refused." + refused);
    }

    @Test
    void refusesARoleThatOwnsTables() throws SQLException {
        makeRole("");
        asSuperuser("create table owned ()", "alter table owned owner to careless");
        assertThat(refusal(() -> server(STRONG, OTHER, "careless").check())).isEqualTo("database.refused.ownsTables");
    }

    @Test
    void namesAServerThatDoesNotAnswer() throws SQLException {
        makeRole("");
        ExternalServer nowhere = new ExternalServer(
                "jdbc:postgresql://127.0.0.1:1/kendali", login("owner", STRONG), login("app", OTHER));
        assertThat(refusal(nowhere::check)).isEqualTo("database.refused.noAnswer");
    }

    private ExternalServer server(String ownerPassword, String password, String role) {
        return new ExternalServer(database.url(), login("kendali_owner", ownerPassword), login(role, password));
    }

    private static Login login(String role, String password) {
        return new Login(role, password);
    }

    private void makeRole(String power) throws SQLException {
        asSuperuser("create role careless login password '%s' %s".formatted(OTHER, power));
    }

    private void asSuperuser(String... statements) throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(StartRefused.class, attempt).messageKey();
    }
}
