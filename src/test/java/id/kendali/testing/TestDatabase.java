package id.kendali.testing;

import id.kendali.platform.database.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One real PostgreSQL per test run, one migrated template in it, and a copy of the template for who asks. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String TEMPLATE = "kendali";
    private static final AtomicInteger COPIES = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Copy copy = Copy.create();
        TestPropertyValues.of(
                        "kendali.database.url=" + copy.url(),
                        "kendali.database.owner-password=" + copy.ownerPassword(),
                        "kendali.database.application-password=" + copy.applicationPassword(),
                        "kendali.home=" + temporaryFolder())
                .applyTo(context);
    }

    /** A database of its own with all migrations and no data. */
    public record Copy(String name, String url, String ownerPassword, String applicationPassword) {

        public static Copy create() {
            EmbeddedServer server = Holder.SERVER;
            String name = "copy_" + COPIES.incrementAndGet();
            try (Connection connection = server.superuser("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("create database %s template %s owner kendali_owner".formatted(name, TEMPLATE));
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return new Copy(
                    name,
                    server.url(name),
                    server.owner().password(),
                    server.application().password());
        }

        /** Connects as the application does: owns nothing, sees what its scope lets through. */
        public Connection asApplication() throws SQLException {
            return DriverManager.getConnection(url, "kendali_app", applicationPassword);
        }

        public Connection asOwner() throws SQLException {
            return DriverManager.getConnection(url, "kendali_owner", ownerPassword);
        }

        /** Connects as somebody who can do anything, such as switch triggers off. */
        public Connection asSuperuser() throws SQLException {
            return Holder.SERVER.superuser(name);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("kendali-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Holder {

        private static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            EmbeddedServer server = EmbeddedServer.start(temporaryFolder(), false);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            Flyway.configure()
                    .dataSource(
                            server.url(), server.owner().user(), server.owner().password())
                    .load()
                    .migrate();
            return server;
        }
    }
}
