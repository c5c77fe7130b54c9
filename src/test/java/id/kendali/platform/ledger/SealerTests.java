package id.kendali.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class SealerTests {

    @AutoClose
    private final LedgerTestBed bed = new LedgerTestBed();

    private final Heads heads = new Heads(bed.system);
    private final StoredTree tree = new StoredTree(bed.system);

    @Test
    void numbersEntriesWithoutGapsAndSignsTheirRoot() {
        for (int i = 0; i < 11; i++) {
            bed.insert("Aksi", i);
        }
        assertThat(bed.sealAll()).isEqualTo(11);
        bed.insert("Aksi", 11);
        assertThat(bed.sealAll()).isEqualTo(1);

        SignedHead head = heads.latest().orElseThrow();
        assertThat(head.size()).isEqualTo(12);
        assertThat(head.isSignedBy(bed.keys.signingKey().verifyingKey().key())).isTrue();
        assertThat(head.isSignedBy(SigningKey.generate().verifyingKey().key())).isFalse();
        assertThat(numbers()).isEqualTo(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L));
        assertThat(digestsByHand()).isEqualTo(head.root());
        assertThat(tree.root(12)).isEqualTo(head.root());
        assertThat(tree.inclusion(6, 12).leadsTo(head.root())).isTrue();
        SignedHead first = heads.covering(1).orElseThrow();
        assertThat(tree.consistency(first.size(), 12).connects(first.root(), head.root()))
                .isTrue();
    }

    @Test
    void sealsNothingWhenNothingHappened() {
        assertThat(bed.sealer.seal()).isZero();
        assertThat(heads.latest()).isEmpty();
    }

    @Test
    void waitsForTransactionsThatMayStillWriteBeforeOthers() throws SQLException {
        try (Connection slow = bed.operator(LedgerTestBed.TERNATE)) {
            slow.setAutoCommit(false);
            insert(slow, "lambat");
            UUID quick = bed.insert("cepat", 1);
            bed.sealer.seal();
            assertThat(heads.latest()).isEmpty();

            insert(slow, "lambat lagi");
            slow.commit();
            assertThat(bed.sealAll()).isEqualTo(3);
            assertThat(bed.numberOf(bed.lastEntryOf(quick))).isEqualTo(3);
        }
    }

    @Test
    void losesAndDoublesNothingAmongInterleavedTransactions() throws SQLException {
        Random random = new Random(7);
        List<Connection> open = new ArrayList<>();
        int committed = 0;
        try (Connection longest = bed.operator(LedgerTestBed.TERNATE)) {
            longest.setAutoCommit(false);
            for (int i = 0; i < 8; i++) {
                Connection connection = bed.operator(LedgerTestBed.TERNATE);
                connection.setAutoCommit(false);
                open.add(connection);
            }
            int[] waiting = new int[open.size()];
            for (int step = 0; step < 400; step++) {
                if (step == 150) {
                    insert(longest, "terlama");
                }
                int chosen = random.nextInt(open.size());
                switch (random.nextInt(8)) {
                    case 0 -> {
                        open.get(chosen).commit();
                        committed += waiting[chosen];
                        waiting[chosen] = 0;
                    }
                    case 1 -> {
                        open.get(chosen).rollback();
                        waiting[chosen] = 0;
                    }
                    case 2 -> bed.sealer.seal();
                    default -> {
                        insert(open.get(chosen), "langkah " + step);
                        waiting[chosen]++;
                    }
                }
            }
            for (Connection connection : open) {
                connection.rollback();
                connection.close();
            }
            longest.commit();
        }
        bed.sealAll();
        assertThat(numbers()).hasSize(committed + 1);
        assertThat(heads.latest().orElseThrow().size()).isEqualTo(committed + 1);
        assertThat(bed.owner
                        .sql(
                                "select count(*) from ledger.entry e where not exists (select from ledger.leaf l where l.entry_id = e.id)")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(digestsByHand()).isEqualTo(heads.latest().orElseThrow().root());
    }

    @Test
    void goesOnInBatches() {
        bed.system
                .sql(
                        "insert into probe.record (id, unit_id, action) select gen_random_uuid(), :unit, 'massal' from generate_series(1, 12345)")
                .param("unit", LedgerTestBed.TERNATE)
                .update();
        assertThat(bed.sealAll()).isEqualTo(12_345);
        assertThat(bed.system
                        .sql("select size from ledger.head order by size")
                        .query(Long.class)
                        .list())
                .containsExactly(5_000L, 10_000L, 12_345L);
        assertThat(digestsByHand()).isEqualTo(heads.latest().orElseThrow().root());
    }

    @Test
    void keepsEachHeadOutsideTheDatabase() throws IOException {
        bed.insert("Aksi", 1);
        bed.sealAll();
        assertThat(bed.journal.lastPublished()).isEqualTo(heads.latest());
        Files.writeString(bed.journal.file(), "2:cutoff", StandardOpenOption.APPEND);
        bed.insert("Aksi", 2);
        bed.sealAll();
        bed.insert("Aksi", 3);
        bed.sealAll();
        assertThat(bed.journal.lines().flatMap(line -> line.head().stream()).map(SignedHead::size))
                .containsExactly(1L, 2L, 3L);
        assertThat(bed.journal.lastPublished()).isEqualTo(heads.latest());
    }

    @Test
    void publishesWhatAnInterruptionHeldBack() throws IOException {
        bed.insert("Aksi", 1);
        bed.sealAll();
        bed.insert("Aksi", 2);
        bed.sealAll();
        Files.delete(bed.journal.file());
        bed.sealer.seal();
        assertThat(bed.journal.lines()).hasSize(2);
    }

    @Test
    void keepsItsKeyToItself() throws IOException {
        SigningKey key = bed.keys.signingKey();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bed.home.resolve("ledger.key"))))
                .isEqualTo("rw-------");
        assertThat(new KeyFolder(bed.home).signingKey().verifyingKey()).isEqualTo(key.verifyingKey());
        assertThat(bed.keys.trusted()).containsExactly(key.verifyingKey().id());
    }

    @Test
    void neverSignsAtAnEarlierMomentThanBefore() {
        Instant noon = Instant.parse("2026-01-12T03:00:00Z");
        bed.insert("Aksi", 1);
        bed.sealAll();
        Instant first = heads.latest().orElseThrow().sealedAt();
        bed.insert("Aksi", 2);
        bed.sealer(Clock.fixed(noon, ZoneOffset.UTC)).seal();
        assertThat(heads.latest().orElseThrow().sealedAt()).isAfter(first).isNotEqualTo(noon);
    }

    @Test
    void signsNothingOnTopOfADamagedTree() {
        bed.insert("Aksi", 1);
        bed.insert("Aksi", 2);
        bed.sealAll();
        bed.insert("Aksi", 3);
        bed.tamper("update ledger.node set hash = sha256('other')");
        assertThatThrownBy(bed::sealAll).isInstanceOf(DamagedTree.class);
        assertThat(heads.latest().orElseThrow().size()).isEqualTo(2);
    }

    @Test
    void letsNobodyButTheSystemSeal() throws SQLException {
        bed.insert("Aksi", 1);
        try (Connection operator = bed.operator(LedgerTestBed.TERNATE);
                Statement statement = operator.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select * from ledger.following(10)"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo("KL004"));
        }
    }

    @Test
    void sealsNoWrongTree() {
        bed.insert("Aksi", 1);
        bed.insert("Aksi", 2);
        long first = bed.owner
                .sql("select min(id) from ledger.entry")
                .query(Long.class)
                .single();
        assertThatThrownBy(() -> append("{%d}".formatted(first + 1))).hasMessageContaining("not the next ones");
        assertThatThrownBy(() -> append("{%d}".formatted(first))).hasMessageContaining("root");
        assertThatThrownBy(() -> append("{%d,%d}".formatted(first, first + 1))).hasMessageContaining("subtrees");
    }

    @Test
    void goesOnInAnotherClusterWithHigherTransactionNumbers() {
        bed.insert("Aksi", 1);
        bed.sealAll();
        bed.tamper("update ledger.cluster set system_identifier = 42; update ledger.leaf set xid = xid + 1000000; "
                + "update ledger.entry set xid = xid + 1000000; update ledger.sealer_state set xid = xid + 1000000");
        bed.asOwner("select ledger.adopt_cluster()");
        bed.insert("Aksi", 2);
        assertThat(bed.sealAll()).isEqualTo(1);
        assertThat(bed.owner
                        .sql("select bool_and(xid > 1000000) from ledger.entry")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void append(String entries) throws DataAccessException {
        bed.system
                .sql("select ledger.register_key(:id, :key)")
                .param("id", bed.keys.signingKey().verifyingKey().id())
                .param("key", bed.keys.signingKey().verifyingKey().key().getEncoded())
                .query(rows -> {});
        bed.system
                .sql(
                        "select ledger.append(cast(? as bigint[]), '{}', '{}', '{}', sha256('x'), now(), ?, sha256('a') || sha256('b'))")
                .param(entries)
                .param(bed.keys.signingKey().verifyingKey().id())
                .query(rows -> {});
    }

    private List<Long> numbers() {
        return bed.owner
                .sql("select number from ledger.leaf order by number")
                .query(Long.class)
                .list();
    }

    /** The root computed without any stored node: from salts and bodies alone. */
    private Hash digestsByHand() {
        Frontier frontier = new Frontier();
        bed.owner
                .sql(
                        "select salt, convert_to(body, 'UTF8') as body from ledger.entry join ledger.leaf on entry_id = entry.id order by number")
                .query(row -> {
                    Hash digest = Hash.sha256(row.getBytes(1), row.getBytes(2));
                    frontier.append(MerkleTree.leafHash(digest), (subtree, hash) -> {});
                });
        return frontier.root();
    }

    private static void insert(Connection connection, String action) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into probe.record (id, unit_id, action) values (gen_random_uuid(), '%s', '%s')"
                    .formatted(LedgerTestBed.TERNATE, action));
        }
    }
}
