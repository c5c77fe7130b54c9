package id.kendali.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RecordingTests {

    @AutoClose
    private final LedgerTestBed bed = new LedgerTestBed();

    @Test
    void writesOneEntryPerChangedRow() {
        UUID first = bed.insert("Survei", 40);
        UUID second = bed.insert("Pakta integritas", 7);
        bed.system.sql("update probe.record set realised = realised + 1").update();
        bed.delete(second);

        assertThat(operationsOf(first)).containsExactly("I", "U");
        assertThat(operationsOf(second)).containsExactly("I", "U", "D");
    }

    @Test
    void saysWhoWhenWhyBeforeAndAfter() throws SQLException {
        UUID row = UUID.randomUUID();
        try (Connection operator = bed.operator(LedgerTestBed.TERNATE);
                Statement statement = operator.createStatement()) {
            statement.execute("set kendali.reason = 'Satu bukti \"tertinggal\"'");
            statement.execute(
                    "insert into probe.record (id, unit_id, action, realised) values ('%s', '%s', 'Survei', 40)"
                            .formatted(row, LedgerTestBed.TERNATE));
            statement.execute("update probe.record set realised = 41 where id = '%s'".formatted(row));
        }
        Map<String, Object> entry = bed.owner.sql("""
                        select body::jsonb ->> 'actor' as actor, body::jsonb ->> 'actorName' as name,
                               body::jsonb ->> 'reason' as reason, body::jsonb -> 'after' ->> 'id' as row,
                               body::jsonb -> 'before' ->> 'realised' as before,
                               body::jsonb -> 'after' ->> 'realised' as after,
                               (body::jsonb ->> 'at')::timestamptz = recorded_at as same_moment,
                               unit_id, confidentiality
                          from ledger.entry
                         where row_id = :row and operation = 'U'
                        """).param("row", row).query().singleRow();
        assertThat(entry)
                .containsEntry("actor", LedgerTestBed.OPERATOR.toString())
                .containsEntry("name", "Operator")
                .containsEntry("reason", "Satu bukti \"tertinggal\"")
                .containsEntry("row", row.toString())
                .containsEntry("before", "40")
                .containsEntry("after", "41")
                .containsEntry("same_moment", true)
                .containsEntry("unit_id", LedgerTestBed.TERNATE)
                .containsEntry("confidentiality", "INTERNAL");
    }

    @Test
    void writesTheSameTextWhateverTheSessionIsSetTo() throws SQLException {
        UUID row = bed.insert("Survei", 1);
        try (Connection operator = bed.operator(LedgerTestBed.TERNATE);
                Statement statement = operator.createStatement()) {
            statement.execute(
                    "set timezone = 'Asia/Jayapura'; set intervalstyle = 'sql_standard'; set bytea_output = 'escape'; set extra_float_digits = -5");
            statement.execute("update probe.record set version = 1 where id = '%s'".formatted(row));
        }
        assertThat(bed.owner
                        .sql(
                                "select body::json ->> 'after' from ledger.entry where row_id = :row order by id desc limit 1")
                        .param("row", row)
                        .query(String.class)
                        .single())
                .contains("2026-01-12T01:47:03.123456+00:00");
    }

    @Test
    void refusesAChangeWithoutAnActor() {
        assertThatThrownBy(() -> {
                    try (Connection owner = bed.copy.asOwner();
                            Statement statement = owner.createStatement()) {
                        statement.execute(
                                "insert into probe.record (id, unit_id, action) values (gen_random_uuid(), gen_random_uuid(), 'x')");
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("KL001"));
        assertThat(bed.owner
                        .sql("select count(*) from probe.record")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesAnotherIdAndTruncate() {
        bed.insert("Survei", 1);
        assertThatThrownBy(() -> bed.asOwner("update probe.record set id = gen_random_uuid()"))
                .hasMessageContaining("an id may not change");
        assertThatThrownBy(() -> bed.asOwner("truncate probe.record")).hasMessageContaining("refused");
    }

    @Test
    void firesEvenForAReplica() throws SQLException {
        UUID row = bed.insert("Survei", 1);
        try (Connection superuser = bed.copy.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(
                    "set session_replication_role = replica; set kendali.actor = '%s'".formatted(UUID.randomUUID()));
            statement.execute("update probe.record set realised = 2 where id = '%s'".formatted(row));
        }
        assertThat(operationsOf(row)).containsExactly("I", "U");
    }

    @Test
    void keepsSecretsOutButSeesThemChange() {
        bed.asOwner("""
                create table probe.secret (id uuid primary key, name text, password_hash text);
                select database.guard('probe.secret', 'PERSONAL');
                select ledger.conceal('probe.secret', 'password_hash');
                insert into probe.secret values (gen_random_uuid(), 'n', null);
                update probe.secret set password_hash = '$2a$11$geheim';
                update probe.secret set password_hash = '$2a$11$lain';
                """);
        List<String> bodies = bed.owner
                .sql("select body from ledger.entry where table_name = 'probe.secret' order by id")
                .query(String.class)
                .list();
        assertThat(bodies)
                .hasSize(3)
                .noneMatch(body -> body.contains("$2a$"))
                .allMatch(body -> body.contains("PERSONAL"));
        assertThat(bodies.get(1)).contains("sha256:");
    }

    @Test
    void refusesToGuardATableWithoutAnId() {
        assertThatThrownBy(() ->
                        bed.asOwner("create table probe.keyless (code text); select database.guard('probe.keyless')"))
                .hasMessageContaining("no column id of type uuid");
    }

    @Test
    void sortsEntriesIntoTheMonthTheyBelongTo() {
        bed.insert("Survei", 1);
        assertThat(bed.owner
                        .sql("select tableoid::regclass::text from ledger.entry limit 1")
                        .query(String.class)
                        .single())
                .matches("ledger\\.entry_\\d{4}_\\d{2}");
        bed.system
                .sql("select ledger.ensure_partitions('2028-01-01', '2028-03-01')")
                .query(rows -> {});
        assertThat(bed.owner
                        .sql("select to_regclass('ledger.entry_2028_03') is not null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private List<String> operationsOf(UUID row) {
        return bed.owner
                .sql("select operation::text from ledger.entry where row_id = :row order by id")
                .param("row", row)
                .query(String.class)
                .list();
    }
}
