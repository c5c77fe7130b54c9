package id.kendali.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    @TempDir
    static Path folder;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(folder, true);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void refusesAFolderThatIsInUse() {
        assertThatThrownBy(() -> EmbeddedServer.start(folder, true))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("database.refused.inUse"));
    }

    @Test
    void joinsTheRunningServerAndLeavesItRunning() throws SQLException {
        try (EmbeddedServer joined = EmbeddedServer.join(folder)) {
            assertThat(joined.url()).isEqualTo(server.url());
        }
        assertThat(answers()).isTrue();
    }

    @Test
    void comesBackWithItsDataAfterPostgresWasKilled() throws Exception {
        execute("create table kept as select 1 as one");
        kill();
        server.ensureRunning();
        execute("select one from kept");
    }

    @Test
    void doesNotTakeAnotherProcessForItsServer() throws Exception {
        kill();
        Path pidFile = folder.toRealPath().resolve("data/postmaster.pid");
        String lines = Files.readString(pidFile);
        Files.writeString(pidFile, ProcessHandle.current().pid() + lines.substring(lines.indexOf('\n')));
        server.ensureRunning();
        assertThat(answers()).isTrue();
    }

    @Test
    void beginsAgainWhenItsFirstStartWasCutOff(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("data.new/base"));
        try (EmbeddedServer second = EmbeddedServer.start(other, false)) {
            assertThat(second.url()).isNotEqualTo(server.url());
        }
    }

    private void kill() throws IOException, InterruptedException {
        Path pidFile = folder.resolve("data/postmaster.pid");
        ProcessHandle postgres = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).get(0)))
                .orElseThrow();
        postgres.destroyForcibly();
        while (postgres.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private boolean answers() throws SQLException {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = connect();
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                server.url(), server.owner().user(), server.owner().password());
    }
}
