package id.kendali.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TimelineTests {

    @AutoClose
    private final LedgerTestBed bed = new LedgerTestBed();

    private final Ledger ledger = new Ledger(bed.system);

    @Test
    void tellsTheNewestChangeFirst() {
        UUID row = bed.insert("Survei", 40);
        bed.sealAll();
        bed.change(row, 41);
        List<TimelineEntry> timeline = ledger.timeline("probe.record", row);
        assertThat(timeline)
                .extracting(TimelineEntry::operation)
                .containsExactly(Operation.UPDATED, Operation.INSERTED);
        assertThat(timeline.get(0).isSealed()).isFalse();
        assertThat(timeline.get(1).number()).isEqualTo(1);
        assertThat(timeline.get(0).changes())
                .containsExactly(new Change("realised", new BigDecimal("4E+1"), new BigDecimal("41")));
        assertThat(timeline.get(1).changes())
                .extracting(Change::column)
                .contains("action", "realised")
                .doesNotContain("id", "version");
    }

    @Test
    void joinsTheHistoriesOfRowsThatBelongTogether() {
        UUID one = bed.insert("Survei", 1);
        UUID other = bed.insert("Pakta", 2);
        bed.insert("Lain", 3);
        assertThat(ledger.timeline(List.of(new Subject("probe.record", one), new Subject("probe.record", other))))
                .extracting(entry -> entry.subject().row())
                .containsExactly(other, one);
    }

    @Test
    void provesASealedEntry() {
        UUID row = bed.insert("Survei", 40);
        for (int i = 0; i < 20; i++) {
            bed.insert("Aksi", i);
        }
        assertThat(ledger.proofOf(bed.lastEntryOf(row))).isEmpty();
        bed.sealAll();
        EntryProof proof = ledger.proofOf(bed.lastEntryOf(row)).orElseThrow();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.number()).isEqualTo(1);
        assertThat(proof.former()).isNull();
        assertThat(proof.entriesOfHead()).isEqualTo(21);
        assertThat(proof.inclusion().steps()).hasSize(5);
        assertThat(proof.document()).containsKeys("salt", "body", "digest", "path", "head");

        bed.tamper("update ledger.entry set body = replace(body, '40', '48') where row_id = '%s'".formatted(row));
        assertThat(ledger.proofOf(bed.lastEntryOf(row)).orElseThrow().holds()).isFalse();
    }
}
