package id.kendali.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the application's login can and cannot do to the ledger, whatever a page forgets. */
class LedgerRightsTests {

    @AutoClose
    private final LedgerTestBed bed = new LedgerTestBed();

    @Test
    void letsTheApplicationWriteNowhere() {
        List<String> writable = bed.owner.sql("""
                        select relation.oid::regclass::text || ' ' || privilege
                          from pg_class relation
                          join pg_namespace on pg_namespace.oid = relation.relnamespace
                         cross join unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) privilege
                         where nspname = 'ledger' and relkind in ('r', 'p')
                           and (has_table_privilege('kendali_app', relation.oid, privilege)
                                or privilege in ('insert', 'update') and has_any_column_privilege('kendali_app', relation.oid, privilege))
                        """).query(String.class).list();
        assertThat(writable).isEmpty();
    }

    @Test
    void letsTheApplicationCallOnlyWhatItNeeds() {
        assertThat(bed.owner.sql("""
                                select proname::text
                                  from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
                                 where nspname = 'ledger' and has_function_privilege('kendali_app', pg_proc.oid, 'execute')
                                 order by 1
                                """).query(String.class).list())
                .containsExactly("append", "ensure_partitions", "erase", "following", "places", "register_key");
    }

    @Test
    void refusesToChangeOrDeleteEntries() throws SQLException {
        bed.insert("Survei", 1);
        for (String attempt : List.of(
                "update ledger.entry set body = '{}'",
                "delete from ledger.entry",
                "insert into ledger.entry (xid, recorded_at, row_id, operation, table_name, confidentiality) values (1, now(), gen_random_uuid(), 'I', 'x', 'PUBLIC')",
                "delete from ledger.leaf",
                "insert into ledger.head values (1, sha256('a'), now(), '0000000000000000', sha256('a') || sha256('b'), null)",
                "truncate ledger.entry",
                "drop table ledger.entry",
                "alter table probe.record disable trigger user",
                "set session_replication_role = replica",
                "set role kendali_ledger")) {
            try (Connection connection = bed.systemSource.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(attempt))
                        .as(attempt)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    @Test
    void showsEntriesOnlyToWhomTheirRowIsShown() throws SQLException {
        UUID row = bed.insert("Survei", 1);
        assertThat(seen(bed.operator(LedgerTestBed.TERNATE), row)).isEqualTo(1);
        assertThat(seen(bed.operator(LedgerTestBed.TIDORE), row)).isZero();
        assertThat(seen(bed.nobody(), row)).isZero();
    }

    @Test
    void showsPersonalEntriesWithoutAUnitToNoPerson() throws SQLException {
        bed.asOwner("""
                create table probe.person (id uuid primary key, name text);
                select database.guard('probe.person', 'PERSONAL');
                create table probe.note (id uuid primary key, note text);
                select database.guard('probe.note');
                insert into probe.person values ('00000000-0000-7000-8000-0000000000c1', 'Nama');
                insert into probe.note values ('00000000-0000-7000-8000-0000000000c2', 'Catatan');
                """);
        assertThat(seen(bed.operator(LedgerTestBed.TERNATE), UUID.fromString("00000000-0000-7000-8000-0000000000c1")))
                .isZero();
        assertThat(seen(bed.operator(LedgerTestBed.TERNATE), UUID.fromString("00000000-0000-7000-8000-0000000000c2")))
                .isEqualTo(1);
    }

    @Test
    void keepsEntriesOfOtherSubBidangApart() throws SQLException {
        UUID row = bed.insert("Survei", 1);
        bed.system
                .sql("update probe.record set sub_bidang = 'PEMBINAAN' where id = :row")
                .param("row", row)
                .update();
        try (Connection operator = bed.operator(LedgerTestBed.TERNATE);
                Statement statement = operator.createStatement()) {
            statement.execute("set kendali.sub_bidang = '{KEAMANAN}'");
            assertThat(count(statement, row)).isEqualTo(1);
            statement.execute("set kendali.sub_bidang = '{PEMBINAAN}'");
            assertThat(count(statement, row)).isEqualTo(2);
        }
    }

    private static long seen(Connection connection, UUID row) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            return count(statement, row);
        }
    }

    private static long count(Statement statement, UUID row) throws SQLException {
        try (ResultSet result =
                statement.executeQuery("select count(*) from ledger.entry where row_id = '%s'".formatted(row))) {
            result.next();
            return result.getLong(1);
        }
    }
}
