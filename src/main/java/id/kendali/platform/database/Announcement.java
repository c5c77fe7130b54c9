package id.kendali.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A scope in the words of PostgreSQL, put together once for all transactions of a request: a nation has thousands of units. */
final class Announcement {

    private static final String ANNOUNCE = """
            select set_config('kendali.actor', ?, true),
                   set_config('kendali.holding', ?, true),
                   set_config('kendali.actor_name', ?, true),
                   set_config('kendali.units', ?, true),
                   set_config('kendali.write_units', ?, true),
                   set_config('kendali.sub_bidang', ?, true),
                   set_config('kendali.nation', ?, true),
                   set_config('kendali.everything', ?, true)
            """;

    private static final String NO_UNITS = "{}";

    private final Scope scope;
    private @Nullable String reads;
    private @Nullable String writes;

    Announcement(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    /** For the transaction that runs on the connection; one that only reads needs no units to write to. */
    void make(Connection connection, boolean readOnly) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ANNOUNCE)) {
            statement.setString(1, scope.actor().toString());
            statement.setString(
                    2, scope.holding() == null ? "" : scope.holding().toString());
            statement.setString(3, scope.actorName());
            statement.setString(4, reads());
            statement.setString(5, readOnly ? NO_UNITS : writes());
            statement.setString(6, array(scope.subBidang()));
            statement.setString(7, scope.nation() ? "on" : "off");
            statement.setString(8, scope.everything() ? "on" : "off");
            statement.execute();
        }
    }

    private String reads() {
        if (reads == null) {
            reads = array(scope.reads());
        }
        return reads;
    }

    private String writes() {
        if (writes == null) {
            writes = scope.writes().equals(scope.reads()) ? reads() : array(scope.writes());
        }
        return writes;
    }

    private static String array(Collection<?> values) {
        return values.stream()
                .map(value -> '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
