package id.kendali.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Announces the current {@link Scope} to PostgreSQL at the begin of each transaction, for that transaction only. */
class ScopedTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1;

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

    ScopedTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        CurrentScope.get().ifPresent(scope -> {
            try {
                announce(scope);
            } catch (SQLException failure) {
                doCleanupAfterCompletion(transaction);
                throw new CannotCreateTransactionException("The scope could not be announced", failure);
            }
        });
    }

    private void announce(Scope scope) throws SQLException {
        DataSource dataSource = obtainDataSource();
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (PreparedStatement statement = connection.prepareStatement(ANNOUNCE)) {
            statement.setString(1, scope.actor().toString());
            statement.setString(
                    2, scope.holding() == null ? "" : scope.holding().toString());
            statement.setString(3, scope.actorName());
            statement.setString(4, array(scope.reads()));
            statement.setString(5, array(scope.writes()));
            statement.setString(6, array(scope.subBidang()));
            statement.setString(7, scope.nation() ? "on" : "off");
            statement.setString(8, scope.everything() ? "on" : "off");
            statement.execute();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static String array(Collection<?> values) {
        return values.stream()
                .map(value -> '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
