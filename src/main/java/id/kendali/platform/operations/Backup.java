package id.kendali.platform.operations;

import id.kendali.platform.evidence.EvidenceContents;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.util.FileSystemUtils;

/**
 * Copies everything out while everybody works on: the tables of all modules in one snapshot, then the evidence that they
 * refer to, the keys and the journal of heads. Contents of evidence are stored before their rows and are never changed,
 * so that all the snapshot refers to is there.
 */
final class Backup {

    private static final String UNFINISHED = ".unfinished";

    private final DataSource owner;
    private final EvidenceContents evidence;
    private final DataFolder home;
    private final Clock clock;

    Backup(DataSource owner, EvidenceContents evidence, DataFolder home, Clock clock) {
        this.owner = owner;
        this.evidence = evidence;
        this.home = home;
        this.clock = clock;
    }

    /** @param lost contents of evidence that are missing or no longer what their hash says */
    record Taken(Manifest manifest, List<String> lost) {}

    /** @param target a folder that does not exist yet or is empty; it appears when the backup is whole */
    Taken take(Path target) throws IOException, SQLException {
        if (Files.isDirectory(target) && isEmpty(target)) {
            Files.delete(target);
        }
        if (Files.exists(target)) {
            throw new CommandRefused("operations.backup.exists", target);
        }
        Files.createDirectories(target.getParent());
        Path unfinished = target.resolveSibling("." + target.getFileName() + UNFINISHED);
        FileSystemUtils.deleteRecursively(unfinished);
        BackupWriter writer = new BackupWriter(unfinished);
        Taken taken = take(writer);
        taken.manifest().write(unfinished);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        return taken;
    }

    private Taken take(BackupWriter writer) throws IOException, SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try (Statement statement = connection.createStatement()) {
                // Fails where a policy would hide rows, instead of leaving them out.
                statement.execute("set local row_security = off");
            }
            Taken taken = take(connection, writer);
            connection.rollback();
            return taken;
        }
    }

    private Taken take(Connection snapshot, BackupWriter writer) throws IOException, SQLException {
        ModuleSchema schema = new ModuleSchema(snapshot);
        String version = schema.query(Migrations.INSTALLED, row -> row.getString(1)).stream()
                .findFirst()
                .orElseThrow(() -> new CommandRefused("operations.backup.nothing"));
        CopyManager copying = snapshot.unwrap(PGConnection.class).getCopyAPI();
        List<ModuleSchema.Table> tables = new ArrayList<>();
        for (ModuleSchema.Table table : schema.tables()) {
            try (OutputStream file = new GZIPOutputStream(writer.create(table.file()), 65_536)) {
                tables.add(table.withRows(copying.copyOut(
                        "copy (select %s from %s) to stdout".formatted(table.columns(), table.name()), file)));
            }
        }
        List<ModuleSchema.Sequence> sequences = schema.sequences();
        List<String> head = schema.query(
                "select size || ':' || encode(root, 'hex') from ledger.head order by size desc limit 1",
                row -> row.getString(1));
        List<String> lost = copyEvidence(snapshot, writer);
        copyDataFolder(writer, head);
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                clock.instant(),
                Backup.class.getPackage().getImplementationVersion(),
                schema.query("show server_version", row -> row.getString(1)).get(0),
                version,
                head.isEmpty() ? null : head.get(0),
                tables,
                schema.partitions(),
                sequences,
                writer.files());
        return new Taken(manifest, lost);
    }

    private List<String> copyEvidence(Connection snapshot, BackupWriter writer) throws IOException, SQLException {
        List<String> lost = new ArrayList<>();
        for (String hash : evidence.referenced(snapshot)) {
            try (InputStream content = evidence.open(hash);
                    OutputStream file = writer.create("evidence/" + hash)) {
                content.transferTo(file);
            } catch (FileNotFoundException missing) {
                lost.add(hash);
            }
        }
        writer.files().stream()
                .filter(file ->
                        file.path().startsWith("evidence/") && !file.path().endsWith(file.sha256()))
                .map(file -> file.path().substring(file.path().indexOf('/') + 1))
                .forEach(lost::add);
        return lost;
    }

    private void copyDataFolder(BackupWriter writer, List<String> head) throws IOException {
        for (Path key : home.keys()) {
            try (OutputStream file = writer.create("keys/" + key.getFileName())) {
                Files.copy(key, file);
            }
        }
        long size = head.stream().mapToLong(DataFolder::sizeOf).findFirst().orElse(0);
        try (OutputStream file = writer.create("heads/heads.log")) {
            for (String line : home.headsUpTo(size)) {
                file.write((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
