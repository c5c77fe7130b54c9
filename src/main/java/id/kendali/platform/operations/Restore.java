package id.kendali.platform.operations;

import id.kendali.platform.evidence.EvidenceContents;
import id.kendali.platform.operations.Manifest.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Reads a backup into an empty database: migrated to the version of the backup, filled in one transaction, then migrated
 * to the newest. If anything fails, the database stays empty.
 */
final class Restore {

    private final DataSource owner;
    private final EvidenceContents evidence;
    private final DataFolder home;
    private final Migrations migrations;

    Restore(DataSource owner, EvidenceContents evidence, DataFolder home) {
        this.owner = owner;
        this.evidence = evidence;
        this.home = home;
        this.migrations = new Migrations(owner);
    }

    Manifest from(Path backup) throws IOException, SQLException {
        if (!Manifest.isIn(backup)) {
            throw new CommandRefused("operations.restore.noBackup", backup);
        }
        Manifest manifest = Manifest.read(backup);
        if (manifest.format() != Manifest.FORMAT || !migrations.know(manifest.schemaVersion())) {
            throw new CommandRefused("operations.restore.newer", backup, manifest.schemaVersion());
        }
        for (StoredFile file : manifest.files()) {
            check(backup, file);
        }
        if (!migrations.areNone() || home.isInUse()) {
            throw new CommandRefused("operations.restore.notEmpty");
        }
        migrations.migrateTo(manifest.schemaVersion());
        takeEvidence(backup, manifest.files());
        fill(backup, manifest);
        home.takeFrom(backup);
        migrations.migrateToNewest();
        return manifest;
    }

    private static void check(Path backup, StoredFile file) throws IOException {
        Path stored = backup.resolve(file.path());
        if (!Files.isRegularFile(stored)) {
            throw new CommandRefused("operations.restore.missing", file.path());
        }
        if (Files.size(stored) != file.bytes() || !Checksum.of(stored).equals(file.sha256())) {
            throw new CommandRefused("operations.restore.changed", file.path());
        }
    }

    private void takeEvidence(Path backup, List<StoredFile> files) throws IOException {
        for (StoredFile file : files) {
            if (file.path().startsWith("evidence/")) {
                try (InputStream content = Files.newInputStream(backup.resolve(file.path()))) {
                    evidence.put(content);
                }
            }
        }
    }

    private void fill(Path backup, Manifest manifest) throws IOException, SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                fill(connection, backup, manifest);
                connection.commit();
            } catch (IOException | SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
            connection.setAutoCommit(true);
            execute(connection, "analyze");
        }
    }

    private static void fill(Connection connection, Path backup, Manifest manifest) throws IOException, SQLException {
        execute(connection, "set local row_security = off");
        ModuleSchema schema = new ModuleSchema(connection);
        SuspendedGuards guards = new SuspendedGuards(connection);
        execute(
                connection,
                "truncate "
                        + String.join(
                                ", ",
                                schema.tables().stream()
                                        .map(ModuleSchema.Table::name)
                                        .toList()));
        addPartitions(connection, schema.partitions(), manifest.partitions());
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (ModuleSchema.Table table : manifest.tables()) {
            try (InputStream rows = new GZIPInputStream(Files.newInputStream(backup.resolve(table.file())), 65_536)) {
                long read = copying.copyIn("copy %s (%s) from stdin".formatted(table.name(), table.columns()), rows);
                if (read != table.rows()) {
                    throw new CommandRefused("operations.restore.rows", table.name(), read, table.rows());
                }
            }
        }
        for (ModuleSchema.Sequence sequence : manifest.sequences()) {
            execute(
                    connection,
                    "select setval('%s', %d, %b)".formatted(sequence.name(), sequence.lastValue(), sequence.called()));
        }
        guards.putBack();
        execute(connection, "select ledger.adopt_cluster()");
    }

    private static void addPartitions(
            Connection connection, List<ModuleSchema.Partition> present, List<ModuleSchema.Partition> wanted)
            throws SQLException {
        List<String> names = present.stream().map(ModuleSchema.Partition::name).toList();
        for (ModuleSchema.Partition partition : wanted) {
            if (!names.contains(partition.name())) {
                execute(connection, "set local role " + partition.owner());
                execute(
                        connection,
                        "create table %s partition of %s %s"
                                .formatted(partition.name(), partition.parent(), partition.bound()));
                execute(connection, "reset role");
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
