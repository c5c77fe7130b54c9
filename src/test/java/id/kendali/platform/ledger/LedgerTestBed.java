package id.kendali.platform.ledger;

import com.zaxxer.hikari.HikariDataSource;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own with one guarded table of records, a folder for keys and heads, and a sealer. */
final class LedgerTestBed implements AutoCloseable {

    static final UUID TERNATE = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
    static final UUID TIDORE = UUID.fromString("00000000-0000-7000-8000-0000000000a2");
    static final UUID OPERATOR = UUID.fromString("00000000-0000-7000-8000-0000000000b1");

    private static final String SYSTEM_SCOPE =
            "-c kendali.actor=%s -c kendali.everything=on -c kendali.sub_bidang={*}".formatted(Scope.SYSTEM);

    final TestDatabase.Copy copy = TestDatabase.Copy.create();
    final Path home = temporaryFolder();
    final KeyFolder keys = new KeyFolder(home);
    final HeadJournal journal = new HeadJournal(home);
    final HikariDataSource ownerSource = pool("kendali_owner", copy.ownerPassword(), SYSTEM_SCOPE);
    final HikariDataSource systemSource = pool("kendali_app", copy.applicationPassword(), SYSTEM_SCOPE);
    final JdbcClient owner = JdbcClient.create(ownerSource);
    final JdbcClient system = JdbcClient.create(systemSource);
    final Sealer sealer = sealer(Clock.systemUTC());

    LedgerTestBed() {
        asOwner("""
                create schema probe;
                grant usage on schema probe to kendali_app, kendali_ledger;
                create table probe.record (
                  id uuid primary key,
                  unit_id uuid not null,
                  sub_bidang text,
                  action text not null,
                  realised numeric,
                  noted_at timestamptz,
                  details jsonb,
                  version integer not null default 0
                );
                select database.guard('probe.record');
                select database.scope_by_unit('probe.record');
                grant select, insert, update, delete on probe.record to kendali_app;
                """);
    }

    Sealer sealer(Clock clock) {
        return new Sealer(
                system,
                new TransactionTemplate(new JdbcTransactionManager(systemSource)),
                keys.signingKey(),
                List.of(journal),
                clock);
    }

    UUID insert(String action, int realised) {
        UUID id = UuidV7.next();
        system.sql("""
                        insert into probe.record (id, unit_id, action, realised, noted_at)
                        values (:id, :unit, :action, :realised, '2026-01-12 10:47:03.123456+09')
                        """)
                .param("id", id)
                .param("unit", TERNATE)
                .param("action", action)
                .param("realised", realised)
                .update();
        return id;
    }

    void change(UUID id, int realised) {
        system.sql("update probe.record set realised = :realised, version = version + 1 where id = :id")
                .param("realised", realised)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        owner.sql("delete from probe.record where id = :id").param("id", id).update();
    }

    /** Seals until nothing is left; transactions of other databases of the server may hold it back for a moment. */
    int sealAll() {
        int sealed = 0;
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (pending() > 0 && Instant.now().isBefore(end)) {
            sealed += sealer.seal();
        }
        return sealed;
    }

    long pending() {
        return owner.sql(
                        "select count(*) from ledger.entry where (xid, id) > (select xid, entry_id from ledger.sealer_state)")
                .query(Long.class)
                .single();
    }

    long lastEntryOf(UUID row) {
        return owner.sql("select max(id) from ledger.entry where row_id = :row and operation <> 'E'")
                .param("row", row)
                .query(Long.class)
                .single();
    }

    long numberOf(long entry) {
        return owner.sql("select number from ledger.leaf where entry_id = :entry")
                .param("entry", entry)
                .query(Long.class)
                .single();
    }

    void asOwner(String statements) {
        execute(ownerSource, statements);
    }

    /** Does what nobody should: as a superuser, past all rights and triggers. */
    void tamper(String statements) {
        try (Connection connection = copy.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(statements);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        ownerSource.close();
        systemSource.close();
    }

    /** A connection of the application with the scope of an operator in one unit. */
    Connection operator(UUID unit) throws SQLException {
        return source(
                        "kendali_app",
                        copy.applicationPassword(),
                        "-c kendali.actor=%s -c kendali.actor_name=Operator -c kendali.units={%s} -c kendali.write_units={%2$s} -c kendali.sub_bidang={*}"
                                .formatted(OPERATOR, unit))
                .getConnection();
    }

    /** A connection of the application that announced nobody. */
    Connection nobody() throws SQLException {
        return source("kendali_app", copy.applicationPassword(), "").getConnection();
    }

    private HikariDataSource pool(String user, String password, String options) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(source(user, password, options));
        pool.setMaximumPoolSize(3);
        pool.setMinimumIdle(1);
        return pool;
    }

    private DataSource source(String user, String password, String options) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(copy.url());
        source.setUser(user);
        source.setPassword(password);
        source.setReWriteBatchedInserts(true);
        if (!options.isEmpty()) {
            source.setOptions(options);
        }
        return source;
    }

    private static void execute(DataSource source, String statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("kendali-ledger");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
