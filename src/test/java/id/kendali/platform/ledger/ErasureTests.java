package id.kendali.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ErasureTests {

    private static final String BASIS = "UU 27/2022 pasal 43, permohonan 12 Jan 2026";

    @AutoClose
    private final LedgerTestBed bed = new LedgerTestBed();

    private final Ledger ledger = new Ledger(bed.system);

    @Test
    void keepsEveryProofWhenAPayloadIsErased() {
        List<Long> entries = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            entries.add(bed.lastEntryOf(bed.insert("Aksi " + i, i)));
        }
        bed.sealAll();
        Hash root = ledger.latestHead().orElseThrow().root();

        ledger.eraseEntry(entries.get(4), BASIS);

        for (Long entry : entries) {
            assertThat(ledger.proofOf(entry).orElseThrow().holds()).isTrue();
        }
        EntryProof erased = ledger.proofOf(entries.get(4)).orElseThrow();
        assertThat(erased.body()).isNull();
        assertThat(erased.salt()).isNull();
        assertThat(erased.entry().isErased()).isTrue();
        assertThat(erased.entry().erasureBasis()).isEqualTo(BASIS);
        assertThat(erased.document()).doesNotContainKeys("salt", "body");

        bed.sealAll();
        SignedHead later = ledger.latestHead().orElseThrow();
        assertThat(later.size()).isEqualTo(10);
        assertThat(ledger.consistency(9, 10).connects(root, later.root())).isTrue();
        VerificationReport report = new Verification(bed.ownerSource, bed.keys, bed.journal, Clock.systemUTC()).run();
        assertThat(report.findings()).isEmpty();
        assertThat(report.erased()).isEqualTo(1);
    }

    @Test
    void tellsAboutTheErasureInAnEntryOfItsOwn() {
        UUID row = bed.insert("Survei", 1);
        bed.sealAll();
        ledger.eraseEntry(bed.lastEntryOf(row), BASIS);
        assertThat(bed.owner
                        .sql(
                                "select body::jsonb -> 'after' ->> 'basis' from ledger.entry where operation = 'E' and row_id = :row")
                        .param("row", row)
                        .query(String.class)
                        .single())
                .isEqualTo(BASIS);
    }

    @Test
    void erasesAllThatIsSealedAboutARow() {
        UUID row = bed.insert("Survei", 1);
        bed.change(row, 2);
        bed.sealAll();
        assertThat(ledger.eraseRecord(new Subject("probe.record", row), BASIS)).isEqualTo(2);
        assertThat(ledger.timeline("probe.record", row))
                .allMatch(TimelineEntry::isErased)
                .hasSize(2);
    }

    @Test
    void erasesNothingUnsealedUnfoundedOrOutOfScope() throws SQLException {
        UUID row = bed.insert("Survei", 1);
        long entry = bed.lastEntryOf(row);
        assertThatThrownBy(() -> ledger.eraseEntry(entry, BASIS)).hasMessageContaining("sealed");
        bed.sealAll();
        assertThatThrownBy(() -> ledger.eraseEntry(entry, " ")).hasMessageContaining("basis");
        try (Connection stranger = bed.operator(LedgerTestBed.TIDORE);
                Statement statement = stranger.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select ledger.erase('{%d}', 'x')".formatted(entry)))
                    .hasMessageContaining("in scope");
        }
        ledger.eraseEntry(entry, BASIS);
        assertThatThrownBy(() -> ledger.eraseEntry(entry, BASIS)).hasMessageContaining("not yet erased");
    }

    @Test
    void findsAPayloadEmptiedByHand() {
        UUID row = bed.insert("Survei", 1);
        bed.sealAll();
        long entry = bed.lastEntryOf(row);
        bed.tamper("update ledger.entry set body = null, salt = null, erased_at = now() where id = " + entry);
        assertThat(new Verification(bed.ownerSource, bed.keys, bed.journal, Clock.systemUTC())
                        .run()
                        .findings())
                .singleElement()
                .returns(FindingKind.ERASURE_UNRECORDED, Finding::kind)
                .returns(entry, Finding::entryId)
                .returns(row, Finding::row);
    }
}
