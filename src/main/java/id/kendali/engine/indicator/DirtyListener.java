package id.kendali.engine.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of marks the moment they are committed, on a connection of its own. While that connection is lost, workers still
 * look once a second; it is opened again as soon as the database answers.
 */
class DirtyListener implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(DirtyListener.class);
    private static final int LISTEN_MILLISECONDS = 1_000;
    private static final int SILENT_ROUNDS_BEFORE_CHECK = 20;
    private static final long FIRST_PAUSE_MILLISECONDS = 200;
    private static final long LONGEST_PAUSE_MILLISECONDS = 5_000;

    private final DataSource dataSource;
    private final WakeUpCall wakeUpCall;

    DirtyListener(DataSource dataSource, WakeUpCall wakeUpCall) {
        this.dataSource = dataSource;
        this.wakeUpCall = wakeUpCall;
    }

    @Override
    public void run() {
        long pause = FIRST_PAUSE_MILLISECONDS;
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = dataSource.getConnection()) {
                listen(connection);
                pause = FIRST_PAUSE_MILLISECONDS;
            } catch (SQLException lost) {
                LOG.warn("The connection that hears of changed figures is lost: {}", lost.getMessage());
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
            }
            if (!slept(pause)) {
                return;
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + DirtyFigures.CHANNEL);
        }
        wakeUpCall.call();
        PGConnection postgres = connection.unwrap(PGConnection.class);
        int silence = 0;
        while (!Thread.currentThread().isInterrupted()) {
            PGNotification[] heard = postgres.getNotifications(LISTEN_MILLISECONDS);
            if (heard != null && heard.length > 0) {
                silence = 0;
                wakeUpCall.call();
            } else if (++silence >= SILENT_ROUNDS_BEFORE_CHECK) {
                silence = 0;
                if (!connection.isValid(2)) {
                    throw new SQLException("no answer");
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlisten *");
        }
    }

    private static boolean slept(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
            return true;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
