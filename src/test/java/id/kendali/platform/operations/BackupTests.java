package id.kendali.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.evidence.Evidence;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@KendaliTest
@TestPropertySource(properties = "kendali.ledger.seal-interval=1h")
@ExtendWith(OutputCaptureExtension.class)
class BackupTests {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Autowired
    Environment environment;

    @Autowired
    Evidence evidence;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    private final TestDatabase.Copy neighbour = TestDatabase.Copy.create();
    private Path backup;

    @BeforeEach
    void attachEvidenceAndTakeABackup() {
        backup = folder.resolve("backup");
        CurrentScope.run(
                Scope.system("Uji"),
                () -> transactions.executeWithoutResult(transaction -> evidence.accept(
                        new ByteArrayInputStream(PDF), "uji.pdf", unit("LAPAS-IIA-TERNATE"), "TUU-RENRB")));
        assertThat(Operations.run(List.of("backup", backup.toString()), source()))
                .isZero();
    }

    @Test
    void bringsEveryRowAndContentBackAndVerifiesThem(CapturedOutput output) throws SQLException, IOException {
        Place target = emptyPlace("whole");
        assertThat(Operations.run(List.of("restore", backup.toString()), target.properties()))
                .isZero();
        assertThat(output.getOut()).contains("Ledger utuh").contains("Bukti dukung: ");
        try (Connection source = DriverManager.getConnection(
                        property("kendali.database.url"),
                        "kendali_owner",
                        property("kendali.database.owner-password"));
                Connection restored = target.connect()) {
            assertThat(digests(restored)).isEqualTo(digests(source));
        }
    }

    @Test
    void leavesGuardsAsTheyWere() throws SQLException, IOException {
        Place target = emptyPlace("guards");
        Operations.run(List.of("restore", backup.toString()), target.properties());
        String guards = """
                select string_agg(tgrelid::regclass || tgname || tgenabled::text, ' ' order by tgrelid::regclass::text, tgname)
                       || (select string_agg(conrelid::regclass || conname || pg_get_constraintdef(oid), ' '
                             order by conrelid::regclass::text, conname) from pg_constraint where contype = 'f')
                  from pg_trigger where not tgisinternal
                """;
        try (Connection migrated = neighbour.asOwner();
                Connection restored = target.connect()) {
            assertThat(text(restored, guards)).isEqualTo(text(migrated, guards));
        }
    }

    @Test
    void findsARowThatWasChangedPastTheLedger(CapturedOutput output) throws SQLException, IOException {
        Place target = emptyPlace("tampered");
        Operations.run(List.of("restore", backup.toString()), target.properties());
        try (Connection owner = target.connect();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table organisation.person disable trigger user");
            statement.execute("update organisation.person set name = 'Orang lain' where name = 'Kalapas'");
        }
        assertThat(Operations.run(List.of("verify"), target.properties())).isEqualTo(1);
        assertThat(output.getOut()).contains("organisation.person");
    }

    @Test
    void refusesADatabaseThatIsNotEmpty(CapturedOutput output) {
        assertThat(Operations.run(List.of("restore", backup.toString()), source()))
                .isEqualTo(2);
        assertThat(output.getErr()).contains("kosong");
    }

    @Test
    void refusesABackupThatWasChanged(CapturedOutput output) throws IOException, SQLException {
        Path table = backup.resolve("tables/organisation.unit.copy.gz");
        Files.write(table, new byte[] {0}, StandardOpenOption.APPEND);
        assertThat(Operations.run(
                        List.of("restore", backup.toString()),
                        emptyPlace("changed").properties()))
                .isEqualTo(2);
        assertThat(output.getErr()).contains("tables/organisation.unit.copy.gz");
    }

    @Test
    void refusesToWriteOverABackup(CapturedOutput output) {
        assertThat(Operations.run(List.of("backup", backup.toString()), source()))
                .isEqualTo(2);
        assertThat(output.getErr()).contains(backup.toString());
    }

    @Test
    void leavesSessionsOut() {
        assertThat(backup.resolve("tables/access.spring_session.copy.gz")).doesNotExist();
    }

    /** Where a backup is read into: an empty database and an empty data folder. */
    private record Place(String url, String ownerPassword, String applicationPassword, Path home) {

        String[] properties() {
            return new String[] {
                "--kendali.database.url=" + url,
                "--kendali.database.owner-password=" + ownerPassword,
                "--kendali.database.application-password=" + applicationPassword,
                "--kendali.home=" + home
            };
        }

        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, "kendali_owner", ownerPassword);
        }
    }

    private Place emptyPlace(String name) throws SQLException, IOException {
        String unique = neighbour.name() + "_" + name;
        try (Connection superuser = neighbour.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("create database " + unique + " owner kendali_owner");
        }
        return new Place(
                neighbour.url().replace(neighbour.name(), unique),
                neighbour.ownerPassword(),
                neighbour.applicationPassword(),
                Files.createDirectories(folder.resolve(name)));
    }

    private String[] source() {
        return new Place(
                        property("kendali.database.url"),
                        property("kendali.database.owner-password"),
                        property("kendali.database.application-password"),
                        Path.of(property("kendali.home")))
                .properties();
    }

    private String property(String name) {
        return environment.getRequiredProperty(name);
    }

    private UUID unit(String code) {
        return database.sql("select id from organisation.unit where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    /** Number and digest of the rows of every table that a backup holds. */
    private static Map<String, String> digests(Connection owner) throws SQLException {
        Map<String, String> digests = new LinkedHashMap<>();
        for (ModuleSchema.Table table : new ModuleSchema(owner).tables()) {
            digests.put(
                    table.name(),
                    text(
                            owner,
                            "select count(*) || ' ' || coalesce(md5(string_agg(each::text, '' order by each::text)), '')"
                                    + " from " + table.name() + " each"));
        }
        return digests;
    }

    private static String text(Connection connection, String query) throws SQLException {
        return new ModuleSchema(connection)
                .query(query, row -> row.getString(1))
                .get(0);
    }
}
