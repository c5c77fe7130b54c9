package id.kendali.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A PostgreSQL that somebody else runs (production); its roles are prepared as {@code docs/operations.md} says. Kendali
 * refuses one where a promise would rest on nothing: guessable passwords, an application that passes the policies.
 */
record ExternalServer(String url, Login owner, Login application) implements DatabaseServer {

    static final int LEAST_VERSION = 16;

    private static final String POWERS = """
            select current_setting('server_version_num')::int / 10000 as version,
                   current_setting('server_version') as version_text,
                   role.rolsuper, role.rolbypassrls, role.rolcreaterole,
                   pg_has_role(role.oid, ?, 'member') as is_owner,
                   exists (select from pg_class where relkind in ('r', 'p') and pg_has_role(role.oid, relowner, 'member'))
                     as owns_tables
              from pg_roles role where role.rolname = current_user
            """;

    ExternalServer {
        if (url.isBlank()) {
            throw new StartRefused("database.refused.noAddress");
        }
        SecretRule.check("KENDALI_DATABASE_OWNER_PASSWORD", owner.password());
        SecretRule.check("KENDALI_DATABASE_APPLICATION_PASSWORD", application.password());
        if (owner.password().equals(application.password())) {
            throw new StartRefused("database.refused.samePassword");
        }
    }

    /** Signs in as the application and refuses a server that is too old or a role that may too much. */
    void check() {
        try (Connection connection = DriverManager.getConnection(url, application.user(), application.password());
                PreparedStatement question = connection.prepareStatement(POWERS)) {
            question.setString(1, owner.user());
            try (ResultSet role = question.executeQuery()) {
                role.next();
                if (role.getInt("version") < LEAST_VERSION) {
                    throw new StartRefused("database.refused.version", role.getString("version_text"), LEAST_VERSION);
                }
                refuseIf(role.getBoolean("rolsuper"), "database.refused.superuser");
                refuseIf(role.getBoolean("rolbypassrls"), "database.refused.bypass");
                refuseIf(role.getBoolean("rolcreaterole"), "database.refused.createRole");
                refuseIf(role.getBoolean("is_owner"), "database.refused.isOwner");
                refuseIf(role.getBoolean("owns_tables"), "database.refused.ownsTables");
            }
        } catch (SQLException failure) {
            throw new StartRefused("database.refused.noAnswer", url, failure.getMessage());
        }
    }

    private void refuseIf(boolean tooMuch, String messageKey) {
        if (tooMuch) {
            throw new StartRefused(messageKey, application.user());
        }
    }
}
