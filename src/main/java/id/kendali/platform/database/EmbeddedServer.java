package id.kendali.platform.database;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL out of a Maven artifact, with a data folder that is kept. PostgreSQL refuses to run as root, so as
 * root it is started in a user namespace of its own or, where that is not allowed, as the user {@code nobody}.
 */
public final class EmbeddedServer implements DatabaseServer, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int NOBODY = 65534;

    private final Path folder;
    private final Path binaries;
    private final Path data;
    private final List<String> prefix;
    private final Properties secrets;
    private final boolean durable;
    private final int port;

    private EmbeddedServer(Path folder, boolean durable) {
        this.folder = folder;
        this.binaries = folder.resolve("postgresql");
        this.data = folder.resolve("data");
        this.durable = durable;
        this.port = freePort();
        unpack();
        this.prefix = prefix();
        this.secrets = secrets();
    }

    /**
     * Starts the server on the data folder, initialising it if it is new and recovering it if it was killed.
     *
     * @param folder of the server, its own alone
     * @param durable false only for tests, which lose nothing by a crash
     */
    public static EmbeddedServer start(Path folder, boolean durable) {
        EmbeddedServer server = new EmbeddedServer(folder.toAbsolutePath(), durable);
        try {
            server.initialise();
            server.stopLeftover();
            server.launch();
            server.createRoles();
        } catch (SQLException failure) {
            throw new IllegalStateException("PostgreSQL started but does not answer", failure);
        }
        return server;
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
        return new Login("kendali_owner", secrets.getProperty("owner"));
    }

    @Override
    public Login application() {
        return new Login("kendali_app", secrets.getProperty("application"));
    }

    /** The superuser of the embedded server, for the preparation of databases and for tests of tampering. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", secrets.getProperty("superuser"));
    }

    /** Starts PostgreSQL again if it is gone; its own recovery makes the data whole. */
    public void ensureRunning() {
        Path pidFile = data.resolve("postmaster.pid");
        boolean alive = Files.exists(pidFile)
                && processOf(pidFile).map(ProcessHandle::isAlive).orElse(false);
        if (!alive) {
            LOG.warn("PostgreSQL is gone and is started again");
            launch();
        }
    }

    @Override
    public void close() {
        run(List.of(tool("pg_ctl"), "-D", data.toString(), "-m", "fast", "-w", "stop"), "stop.log");
    }

    private static java.util.Optional<ProcessHandle> processOf(Path pidFile) {
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(pidFile).get(0).strip()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void unpack() {
        try {
            Path marker = binaries.resolve(".complete");
            if (Files.exists(marker)) {
                return;
            }
            Files.createDirectories(binaries);
            try (InputStream archive = EmbeddedServer.class.getResourceAsStream("/postgres-linux-x86_64.txz")) {
                if (archive == null) {
                    throw new IllegalStateException("No embedded PostgreSQL for this machine; use an external one");
                }
                extract(new TarArchiveInputStream(new XZCompressorInputStream(archive)));
            }
            Files.createFile(marker);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void extract(TarArchiveInputStream archive) throws IOException {
        TarArchiveEntry entry;
        while ((entry = archive.getNextEntry()) != null) {
            Path target = binaries.resolve(entry.getName()).normalize();
            if (!target.startsWith(binaries)) {
                throw new IOException("The archive points outside its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(target.getParent());
                Files.deleteIfExists(target);
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(archive, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(
                        target,
                        PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds(List.of("unshare", "-U", "--", "true"))) {
            return List.of("unshare", "-U", "--");
        }
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");
    }

    private boolean runsAsNobody() {
        return !prefix.isEmpty() && prefix.get(0).equals("setpriv");
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException failure) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Properties secrets() {
        Path file = folder.resolve("secrets.properties");
        Properties properties = new Properties();
        try {
            if (Files.exists(file)) {
                try (InputStream stored = Files.newInputStream(file)) {
                    properties.load(stored);
                }
                return properties;
            }
            for (String name : List.of("superuser", "owner", "application")) {
                properties.setProperty(name, RandomSecret.next());
            }
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newOutputStream(file)) {
                properties.store(out, null);
            }
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void initialise() {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(data);
            Path password = Files.createTempFile(folder, "init", "");
            Files.writeString(password, secrets.getProperty("superuser"));
            if (runsAsNobody()) {
                run(List.of("chown", "-R", NOBODY + ":" + NOBODY, data.toString(), password.toString()), "chown.log");
            }
            run(
                    List.of(
                            tool("initdb"),
                            "-D",
                            data.toString(),
                            "-U",
                            "postgres",
                            "-E",
                            "UTF8",
                            "--locale=C.UTF-8",
                            "--locale-provider=icu",
                            "--icu-locale=id-ID",
                            "--auth=scram-sha-256",
                            "--pwfile=" + password),
                    "initdb.log");
            Files.delete(password);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void stopLeftover() {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            LOG.info("A server left over from a killed process is stopped first");
            List<String> command = prefixed(List.of(tool("pg_ctl"), "-D", data.toString(), "-m", "fast", "-w", "stop"));
            execute(command, "stop.log");
        }
    }

    private void launch() {
        String options = String.join(
                " ",
                "-p " + port,
                "-h 127.0.0.1",
                "-c unix_socket_directories=''",
                "-c shared_buffers=64MB",
                "-c max_connections=60",
                "-c max_wal_size=512MB",
                durable ? "" : "-c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        run(
                List.of(
                        tool("pg_ctl"),
                        "-D",
                        data.toString(),
                        "-w",
                        "-t",
                        "60",
                        "-l",
                        data.resolve("server.log").toString(),
                        "-o",
                        options,
                        "start"),
                "start.log");
    }

    private void createRoles() throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            boolean present;
            try (var result = statement.executeQuery("select 1 from pg_database where datname = 'kendali'")) {
                present = result.next();
            }
            if (!present) {
                statement.execute(
                        """
                        do $$ begin
                          if not exists (select from pg_roles where rolname = 'kendali_owner') then
                            create role kendali_ledger nologin;
                            create role kendali_owner login password '%s';
                            create role kendali_app login nobypassrls password '%s';
                            grant kendali_ledger to kendali_owner;
                          end if;
                        end $$
                        """.formatted(owner().password(), application().password()));
                statement.execute("create database kendali owner kendali_owner");
            }
        }
    }

    private String tool(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private List<String> prefixed(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    private void run(List<String> command, String log) {
        List<String> all = command.get(0).equals("chown") ? command : prefixed(command);
        if (execute(all, log) != 0) {
            throw new IllegalStateException("PostgreSQL: %s failed, see %s and %s"
                    .formatted(command.get(0), folder.resolve(log), data.resolve("server.log")));
        }
    }

    private int execute(List<String> command, String log) {
        try {
            // The working directory must be readable by the server's user, and a pipe would never close.
            Process process = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(log).toFile())
                    .start();
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was handled", interruption);
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
