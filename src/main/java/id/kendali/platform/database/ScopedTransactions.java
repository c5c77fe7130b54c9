package id.kendali.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Announces the current {@link Scope} to PostgreSQL at the begin of each transaction, for that transaction only. */
class ScopedTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1;

    ScopedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        CurrentScope.announcement().ifPresent(announcement -> {
            try {
                announce(announcement, definition.isReadOnly());
            } catch (SQLException failure) {
                doCleanupAfterCompletion(transaction);
                throw new CannotCreateTransactionException("The scope could not be announced", failure);
            }
        });
    }

    private void announce(Announcement announcement, boolean readOnly) throws SQLException {
        DataSource dataSource = obtainDataSource();
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            announcement.make(connection, readOnly);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
