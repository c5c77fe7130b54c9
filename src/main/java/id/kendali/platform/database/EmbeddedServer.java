package id.kendali.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL out of a Maven artifact, with a data folder that is kept and that one process has at a time. What a
 * killed process left running is stopped first; PostgreSQL's own recovery makes the data whole.
 */
public final class EmbeddedServer implements DatabaseServer, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int LINE_OF_PORT = 3;
    private static final int LAUNCHES = 12;

    private final Path data;
    private final PostgresPrograms programs;
    private final EmbeddedSecrets secrets;
    private final Optional<FolderLock> lock;
    private final boolean durable;
    private final int port;

    private EmbeddedServer(Path folder, Optional<FolderLock> lock, boolean durable) {
        this.data = folder.resolve("data");
        this.lock = lock;
        this.durable = durable;
        this.programs = new PostgresPrograms(folder);
        this.secrets = EmbeddedSecrets.of(folder);
        this.port = lock.isPresent() ? freePort() : portOfTheRunning();
    }

    /**
     * Starts the server on its folder, initialising it if it is new and recovering it if it was killed.
     *
     * @param folder of the server, its own alone
     * @param durable false only for tests, which lose nothing by a crash
     * @throws StartRefused if another process has the folder
     */
    public static EmbeddedServer start(Path folder, boolean durable) {
        Path real = real(folder);
        FolderLock lock =
                FolderLock.take(real).orElseThrow(() -> new StartRefused("database.refused.inUse", real.getParent()));
        EmbeddedServer server = new EmbeddedServer(real, Optional.of(lock), durable);
        server.initialise(real);
        server.stopLeftover();
        server.launch();
        try {
            server.createRoles();
        } catch (SQLException failure) {
            throw new IllegalStateException("PostgreSQL started but does not answer", failure);
        }
        return server;
    }

    /** Connects to the server that another process runs on the folder, or starts it if none does. */
    static EmbeddedServer join(Path folder) {
        Path real = real(folder);
        Optional<FolderLock> free = FolderLock.take(real);
        free.ifPresent(FolderLock::close);
        return free.isPresent() ? start(real, true) : new EmbeddedServer(real, Optional.empty(), true);
    }

    private static Path real(Path folder) {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (AccessDeniedException denied) {
            throw new StartRefused("database.refused.foreignFolder", folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String url() {
        return url("kendali");
    }

    /** The address of one database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public Login owner() {
        return new Login("kendali_owner", secrets.owner());
    }

    @Override
    public Login application() {
        return new Login("kendali_app", secrets.application());
    }

    /** The superuser of the embedded server, for the preparation of databases and for tests of tampering. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", secrets.superuser());
    }

    /** The running processes of PostgreSQL. */
    public Stream<ProcessHandle> processes() {
        return postmaster().stream().flatMap(first -> Stream.concat(Stream.of(first), first.descendants()));
    }

    /** Starts PostgreSQL again if it is gone; its own recovery makes the data whole. */
    public void ensureRunning() {
        if (postmaster().isEmpty()) {
            LOG.warn("PostgreSQL is gone and is started again");
            forgetNumberOfAnother();
            launch();
        }
    }

    @Override
    public void close() {
        lock.ifPresent(held -> {
            programs.run("stop", "pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "stop");
            held.close();
        });
    }

    /** The running PostgreSQL of this folder; a process that only has its number since does not count. */
    private Optional<ProcessHandle> postmaster() {
        return numberedProcess().filter(this::servesThisFolder);
    }

    private boolean servesThisFolder(ProcessHandle process) {
        try {
            String command = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
            return List.of(command.split("\0")).contains(data.toString());
        } catch (IOException ended) {
            return false;
        }
    }

    private Optional<ProcessHandle> numberedProcess() {
        return pidFile()
                .flatMap(lines -> ProcessHandle.of(Long.parseLong(lines.get(0).strip())))
                .filter(ProcessHandle::isAlive);
    }

    private Optional<List<String>> pidFile() {
        Path file = data.resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readAllLines(file)).filter(lines -> !lines.isEmpty())
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int portOfTheRunning() {
        return pidFile()
                .filter(lines -> lines.size() > LINE_OF_PORT)
                .map(lines -> Integer.parseInt(lines.get(LINE_OF_PORT).strip()))
                .orElseThrow(() -> new StartRefused("database.refused.starting", data.getParent()));
    }

    private void initialise(Path folder) {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path unfinished = folder.resolve("data.new");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectories(unfinished);
            Path password = Files.createTempFile(folder, "init", "");
            Files.writeString(password, secrets.superuser());
            programs.giveAway(unfinished, password);
            programs.run(
                    "initdb",
                    "initdb",
                    "-D",
                    unfinished.toString(),
                    "-U",
                    "postgres",
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=id-ID",
                    "--auth=scram-sha-256",
                    "--pwfile=" + password);
            Files.delete(password);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void stopLeftover() {
        if (postmaster().isPresent()) {
            LOG.info("PostgreSQL left over from a killed process is stopped first");
            programs.succeeds("stop", "pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "stop");
        }
        forgetNumberOfAnother();
    }

    /**
     * After a restart of the machine some other process may have the number in the file, and PostgreSQL would believe in
     * a server that runs. In all other cases the file must stay: it guards against what a killed server left behind.
     */
    private void forgetNumberOfAnother() {
        boolean another = numberedProcess().isPresent() && postmaster().isEmpty();
        if (another) {
            try {
                Files.deleteIfExists(data.resolve("postmaster.pid"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Processes of a server that was killed may need a moment to end; until then PostgreSQL does not start. */
    private void launch() {
        for (int attempt = 1; !launched(); attempt++) {
            if (attempt == LAUNCHES) {
                throw new IllegalStateException("PostgreSQL does not start, see " + data.resolve("server.log"));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was started", interruption);
        }
    }

    private boolean launched() {
        String options = String.join(
                " ",
                "-p " + port,
                "-h 127.0.0.1",
                "-c unix_socket_directories=''",
                "-c shared_buffers=64MB",
                // Throw-away servers hold a database for each application that a test run keeps.
                durable ? "-c max_connections=60" : "-c max_connections=300",
                "-c max_wal_size=512MB",
                "-c log_checkpoints=off",
                durable ? "" : "-c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        return programs.succeeds(
                "start",
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-t",
                "60",
                "-l",
                data.resolve("server.log").toString(),
                "-o",
                options,
                "start");
    }

    private void createRoles() throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            boolean present;
            try (var result = statement.executeQuery("select 1 from pg_database where datname = 'kendali'")) {
                present = result.next();
            }
            if (!present) {
                statement.execute("""
                        do $$ begin
                          if not exists (select from pg_roles where rolname = 'kendali_owner') then
                            create role kendali_ledger nologin;
                            create role kendali_owner login password '%s';
                            create role kendali_app login nobypassrls password '%s';
                            grant kendali_ledger to kendali_owner;
                          end if;
                        end $$
                        """.formatted(secrets.owner(), secrets.application()));
                statement.execute("create database kendali owner kendali_owner");
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
