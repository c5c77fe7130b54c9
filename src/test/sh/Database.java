import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The embedded PostgreSQL of a data folder, asked past the application: PostgreSQL's own psql does not come with it.
 *
 * <p>{@code Database FOLDER ask STATEMENT} prints the first column. {@code Database FOLDER block STATEMENT} keeps the
 * locks of an uncommitted statement until it is killed, and prints {@code blocks} as soon as a transaction that has
 * written already waits for one of them.
 */
final class Database {

    private static final int LINE_OF_PORT = 3;

    private final String url;
    private final String password;

    private Database(Path folder) throws IOException {
        url = "jdbc:postgresql://127.0.0.1:%s/kendali"
                .formatted(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                        .get(LINE_OF_PORT)
                        .strip());
        Properties secrets = new Properties();
        try (var stored = Files.newInputStream(folder.resolve("secrets.properties"))) {
            secrets.load(stored);
        }
        password = secrets.getProperty("superuser");
    }

    public static void main(String[] arguments) throws Exception {
        Database database = new Database(Path.of(arguments[0]));
        if (arguments[1].equals("block")) {
            database.block(arguments[2]);
        } else {
            try (Connection connection = database.connect()) {
                System.out.println(ask(connection, arguments[2]));
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    private static String ask(Connection connection, String statement) throws SQLException {
        try (Statement asked = connection.createStatement();
                ResultSet rows = asked.executeQuery(statement)) {
            StringBuilder column = new StringBuilder();
            while (rows.next()) {
                column.append(column.isEmpty() ? "" : "\n").append(rows.getString(1));
            }
            return column.toString();
        }
    }

    /** Two connections: within one transaction PostgreSQL would show the same activity again and again. */
    private void block(String statement) throws Exception {
        try (Connection holder = connect();
                Connection watcher = connect()) {
            holder.setAutoCommit(false);
            String number = ask(holder, "select pg_backend_pid()");
            ask(holder, "select set_config('kendali.actor', '00000000-0000-7000-8000-000000000001', true)");
            try (Statement locking = holder.createStatement()) {
                locking.execute(statement);
            }
            System.out.println("holds");
            while (ask(watcher, """
                    select 'blocked' from pg_stat_activity
                     where %s = any (pg_blocking_pids(pid)) and usename = 'kendali_app' and backend_xid is not null
                    """.formatted(number)).isEmpty()) {
                Thread.sleep(20);
            }
            System.out.println("blocks");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
