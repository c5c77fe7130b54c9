package id.kendali.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Does to the database what an intruder with all rights would do, and expects to be told what and where. */
class VerificationTests {

    @AutoClose
    private final LedgerTestBed bed = new LedgerTestBed();

    private UUID survey;
    private UUID pact;

    @BeforeEach
    void recordSomeWork() {
        survey = bed.insert("Survei", 40);
        for (int i = 0; i < 6; i++) {
            bed.insert("Aksi " + i, i);
        }
        bed.sealAll();
        pact = bed.insert("Pakta integritas", 7);
        bed.change(survey, 41);
        bed.delete(bed.insert("Keliru", 1));
        bed.sealAll();
        bed.change(pact, 8);
        bed.sealAll();
    }

    @Test
    void findsNothingInAnUntouchedLedger() {
        bed.insert("Belum disegel", 1);
        VerificationReport report = verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.intact()).isTrue();
        assertThat(report.size()).isEqualTo(12);
        assertThat(report.root())
                .isEqualTo(new Heads(bed.owner).latest().orElseThrow().root().hex());
        assertThat(report.heads()).isEqualTo(3);
        assertThat(report.keptHeads()).isEqualTo(3);
        assertThat(report.pending()).isEqualTo(1);
        assertThat(report.rows()).isEqualTo(9);
    }

    /** The journal of heads is a file, which no snapshot of the database holds still. */
    @Test
    void findsNothingWhileTheLedgerIsSealed() throws InterruptedException {
        AtomicBoolean ended = new AtomicBoolean();
        Thread sealing = new Thread(() -> {
            for (int number = 0; !ended.get(); number++) {
                bed.insert("Selagi diperiksa " + number, number);
                bed.sealer.seal();
            }
        });
        sealing.start();
        try {
            for (int round = 0; round < 3; round++) {
                assertThat(verify().findings()).isEmpty();
            }
        } finally {
            ended.set(true);
            sealing.join();
        }
        assertThat(verify().keptHeads()).isGreaterThan(3);
    }

    @Test
    void locatesAnEditedEntry() {
        long entry = bed.lastEntryOf(survey);
        bed.tamper("update ledger.entry set body = replace(body, '\"realised\":41', '\"realised\":48') where id = "
                + entry);
        assertThat(verify().findings())
                .singleElement()
                .isEqualTo(new Finding(
                        FindingKind.ENTRY_EDITED,
                        bed.numberOf(entry),
                        entry,
                        "probe.record",
                        survey,
                        List.of("realised"),
                        null));
    }

    @Test
    void locatesAnEntryEditedTogetherWithItsRow() {
        long entry = bed.lastEntryOf(survey);
        bed.tamper("update ledger.entry set body = replace(body, '\"realised\":41', '\"realised\":48') where id = "
                + entry);
        withoutTriggers("update probe.record set realised = 48 where id = '%s'".formatted(survey));
        assertThat(verify().findings())
                .extracting(Finding::kind, Finding::number, Finding::row)
                .containsExactly(tuple(FindingKind.ENTRY_EDITED, bed.numberOf(entry), survey));
    }

    @Test
    void locatesAnEntryEditedTogetherWithItsLeaf() {
        long entry = bed.lastEntryOf(survey);
        bed.tamper("update ledger.entry set body = replace(body, '\"realised\":41', '\"realised\":48') where id = "
                + entry);
        bed.tamper(
                "update ledger.leaf set digest = sha256(salt || convert_to(body, 'UTF8')) from ledger.entry where entry_id = id");
        assertThat(verify().findings())
                .extracting(Finding::kind, Finding::number, Finding::columns)
                .contains(tuple(FindingKind.ENTRY_EDITED, bed.numberOf(entry), List.of("realised")));
    }

    @Test
    void locatesARewrittenHistory() {
        long entry = bed.lastEntryOf(survey);
        bed.tamper("update ledger.entry set body = replace(body, '\"realised\":41', '\"realised\":48') where id = "
                + entry);
        rebuildTree(SigningKey.generate());
        VerificationReport report = verify();
        assertThat(report.findings())
                .extracting(Finding::kind)
                .contains(FindingKind.HISTORY_REWRITTEN, FindingKind.KEY_UNKNOWN, FindingKind.ENTRY_EDITED);
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind() == FindingKind.HISTORY_REWRITTEN)
                .extracting(Finding::number, Finding::detail)
                .containsExactly(tuple(8L, "11"));
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind() == FindingKind.ENTRY_EDITED)
                .extracting(Finding::number, Finding::columns)
                .containsExactly(tuple(bed.numberOf(entry), List.of("realised")));
    }

    @Test
    void findsARewrittenHistoryByAHeadThatSomebodyKept() throws IOException {
        KnownHead kept = keptHead();
        long entry = bed.lastEntryOf(survey);
        bed.tamper("update ledger.entry set body = replace(body, 'actor', 'akTor') where id = " + entry);
        bed.tamper("update ledger.entry set body = replace(body, 'akTor', 'actor') || ' ' where id = " + entry);
        rebuildTree(bed.keys.signingKey());
        Files.delete(bed.journal.file());
        assertThat(verify().findings()).isEmpty();
        assertThat(verify(kept).findings()).extracting(Finding::kind).containsExactly(FindingKind.HISTORY_REWRITTEN);
    }

    @Test
    void locatesAColumnBesideTheSealedText() {
        long entry = bed.lastEntryOf(survey);
        bed.tamper("update ledger.entry set unit_id = '%s' where id = %d".formatted(LedgerTestBed.TIDORE, entry));
        assertThat(verify().findings())
                .singleElement()
                .returns(FindingKind.ENTRY_EDITED, Finding::kind)
                .returns(entry, Finding::entryId)
                .returns(List.of("unit_id"), Finding::columns);
    }

    @Test
    void locatesADeletedEntry() {
        long entry = bed.lastEntryOf(survey);
        long number = bed.numberOf(entry);
        bed.tamper("delete from ledger.entry where id = " + entry);
        assertThat(verify().findings())
                .singleElement()
                .isEqualTo(
                        new Finding(FindingKind.ENTRY_DELETED, number, entry, "probe.record", survey, List.of(), null));
    }

    @Test
    void locatesADeletedEntryWithItsLeaf() {
        long number = bed.numberOf(bed.lastEntryOf(survey));
        bed.tamper(
                "delete from ledger.entry where id = (select entry_id from ledger.leaf where number = %1$d); delete from ledger.leaf where number = %1$d"
                        .formatted(number));
        assertThat(verify().findings())
                .extracting(Finding::kind, Finding::number)
                .contains(tuple(FindingKind.NUMBER_MISSING, number));
        assertThat(verify().findings())
                .filteredOn(finding -> finding.kind() == FindingKind.ROW_CHANGED)
                .extracting(Finding::row)
                .containsExactly(survey);
    }

    @Test
    void locatesAnInsertedEntry() {
        bed.tamper("""
                insert into ledger.entry (id, xid, recorded_at, row_id, unit_id, operation, table_name, confidentiality, salt, body)
                select 900, xid, recorded_at, row_id, unit_id, operation, table_name, confidentiality, salt, body
                  from ledger.entry where id = %d
                """.formatted(bed.lastEntryOf(survey)));
        assertThat(verify().findings())
                .singleElement()
                .returns(FindingKind.ENTRY_INSERTED, Finding::kind)
                .returns(900L, Finding::entryId)
                .returns(survey, Finding::row);
    }

    @Test
    void locatesReorderedEntries() {
        bed.tamper("""
                update ledger.leaf set number = -number + 100 where number in (3, 4);
                update ledger.leaf set number = 3 where number = 96;
                update ledger.leaf set number = 4 where number = 97
                """);
        assertThat(verify().findings())
                .singleElement()
                .returns(FindingKind.ENTRIES_REORDERED, Finding::kind)
                .returns(4L, Finding::number)
                .returns("3", Finding::detail);
    }

    @Test
    void locatesExchangedTexts() {
        long first = bed.lastEntryOf(survey);
        long second = bed.lastEntryOf(pact);
        bed.tamper("""
                create temp table kept as select id, salt, body from ledger.entry where id in (%1$d, %2$d);
                update ledger.entry set salt = kept.salt, body = kept.body from kept where entry.id = %1$d and kept.id = %2$d;
                update ledger.entry set salt = kept.salt, body = kept.body from kept where entry.id = %2$d and kept.id = %1$d
                """.formatted(first, second));
        assertThat(verify().findings())
                .filteredOn(finding -> finding.kind() == FindingKind.ENTRIES_REORDERED)
                .extracting(Finding::number, Finding::detail)
                .containsExactlyInAnyOrder(
                        tuple(bed.numberOf(first), String.valueOf(bed.numberOf(second))),
                        tuple(bed.numberOf(second), String.valueOf(bed.numberOf(first))));
    }

    @Test
    void findsACutTailByTheJournal() {
        cutTailAfter(7);
        assertThat(verify().findings())
                .extracting(Finding::kind, Finding::number, Finding::detail)
                .contains(tuple(FindingKind.TAIL_CUT, 8L, "12"));
    }

    @Test
    void findsACutTailByAHeadThatSomebodyKept() throws IOException {
        KnownHead kept = keptHead();
        cutTailAfter(7);
        Files.delete(bed.journal.file());
        assertThat(verify().findings()).noneMatch(finding -> finding.kind() == FindingKind.TAIL_CUT);
        assertThat(verify(kept).findings())
                .filteredOn(finding -> finding.kind() == FindingKind.TAIL_CUT)
                .extracting(Finding::number, Finding::detail)
                .containsExactly(tuple(8L, "12"));
    }

    @Test
    void locatesARowChangedWithTheTriggersOff() {
        withoutTriggers("update probe.record set realised = 48, noted_at = now() where id = '%s'".formatted(survey));
        assertThat(verify().findings())
                .extracting(Finding::kind, Finding::row)
                .containsExactly(tuple(FindingKind.ROW_CHANGED, survey));
        bed.tamper(
                "alter table probe.record disable trigger ledger_update; update probe.record set realised = 49 where id = '%s'"
                        .formatted(survey));
        assertThat(verify().findings())
                .extracting(Finding::kind, Finding::table, Finding::row, Finding::columns)
                .containsExactly(
                        tuple(FindingKind.TRIGGERS_OFF, "probe.record", null, List.of("ledger_update")),
                        tuple(FindingKind.ROW_CHANGED, "probe.record", survey, List.of("realised", "noted_at")));
    }

    @Test
    void locatesRowsDeletedAndInsertedWithTheTriggersOff() {
        UUID stranger = UUID.randomUUID();
        withoutTriggers(
                "delete from probe.record where id = '%s'; insert into probe.record (id, unit_id, action) values ('%s', '%s', 'x')"
                        .formatted(survey, stranger, LedgerTestBed.TERNATE));
        assertThat(verify().findings())
                .extracting(Finding::kind, Finding::row)
                .containsExactlyInAnyOrder(
                        tuple(FindingKind.ROW_DELETED, survey), tuple(FindingKind.ROW_INSERTED, stranger));
    }

    @Test
    void locatesAChangeThatALaterOneCovers() {
        withoutTriggers("update probe.record set action = 'Survei lain' where id = '%s'".formatted(survey));
        bed.change(survey, 42);
        bed.sealAll();
        assertThat(verify().findings())
                .singleElement()
                .returns(FindingKind.CHANGE_UNRECORDED, Finding::kind)
                .returns(survey, Finding::row)
                .returns(bed.lastEntryOf(survey), Finding::entryId)
                .returns(List.of("action"), Finding::columns);
    }

    @Test
    void findsAWrongSignatureAndADamagedTree() {
        bed.tamper("update ledger.head set signature = sha256('a') || sha256('b') where size = 11");
        bed.tamper("update ledger.node set hash = sha256('x') where level = 2 and index = 0");
        assertThat(verify().findings())
                .extracting(Finding::kind, Finding::number, Finding::detail)
                .containsExactlyInAnyOrder(
                        tuple(
                                FindingKind.SIGNATURE_INVALID,
                                11L,
                                bed.keys.signingKey().verifyingKey().id()),
                        tuple(FindingKind.TREE_DIFFERS, 1L, "4"));
    }

    @Test
    void findsADamagedJournal() throws IOException {
        String lines = Files.readString(bed.journal.file());
        Files.writeString(bed.journal.file(), lines.replaceFirst("7:", "8:") + "coretan\n");
        assertThat(verify().findings())
                .extracting(Finding::kind, Finding::detail)
                .containsExactly(tuple(FindingKind.JOURNAL_DAMAGED, "1"), tuple(FindingKind.JOURNAL_DAMAGED, "4"));
    }

    @Test
    void readsEntriesOfColumnsThatCameLater() {
        bed.asOwner(
                "alter table probe.record add column noted_by text default 'Operator'; alter table probe.record drop column details");
        assertThat(verify().findings()).isEmpty();
        bed.change(survey, 43);
        bed.sealAll();
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void seesAConcealedSecretChange() {
        bed.asOwner("""
                create table probe.secret (id uuid primary key, password_hash text);
                select database.guard('probe.secret', 'PERSONAL');
                select ledger.conceal('probe.secret', 'password_hash');
                insert into probe.secret values (gen_random_uuid(), 'geheim');
                """);
        bed.sealAll();
        assertThat(verify().findings()).isEmpty();
        bed.tamper(
                "alter table probe.secret disable trigger user; update probe.secret set password_hash = 'lain'; "
                        + "alter table probe.secret enable always trigger ledger_insert; alter table probe.secret enable always trigger ledger_update; "
                        + "alter table probe.secret enable always trigger ledger_delete; alter table probe.secret enable always trigger ledger_truncate");
        assertThat(verify().findings())
                .singleElement()
                .returns(FindingKind.ROW_CHANGED, Finding::kind)
                .returns(List.of("password_hash"), Finding::columns);
    }

    @Test
    void readsHeadsFromWhereverSomebodyKeptThem(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        SignedHead head = new Heads(bed.owner).latest().orElseThrow();
        Path file = Files.writeString(
                folder.resolve("kepala.txt"), head.line() + "\n\n" + head.size() + ":" + head.root() + "\n");
        KnownHead known = new KnownHead(head.size(), head.root());
        assertThat(KnownHead.read(head.line())).containsExactly(known);
        assertThat(KnownHead.read(head.size() + ":" + head.root().hex())).containsExactly(known);
        assertThat(KnownHead.read(file.toString())).containsExactly(known, known);
    }

    private VerificationReport verify(KnownHead... against) {
        return new Verification(bed.ownerSource, bed.keys, bed.journal, Clock.systemUTC()).run(List.of(against));
    }

    private KnownHead keptHead() {
        SignedHead head = new Heads(bed.owner).latest().orElseThrow();
        return new KnownHead(head.size(), head.root());
    }

    private void withoutTriggers(String statements) {
        bed.tamper("""
                alter table probe.record disable trigger user;
                %s;
                alter table probe.record enable always trigger ledger_insert;
                alter table probe.record enable always trigger ledger_update;
                alter table probe.record enable always trigger ledger_delete;
                alter table probe.record enable always trigger ledger_truncate
                """.formatted(statements));
    }

    private void cutTailAfter(long size) {
        bed.tamper("""
                delete from ledger.entry using ledger.leaf where leaf.entry_id = entry.id and number > %1$d;
                delete from ledger.leaf where number > %1$d;
                delete from ledger.head where size > %1$d;
                delete from ledger.node where (index + 1) << level > %1$d;
                update ledger.sealer_state set (xid, entry_id) = (select xid, entry_id from ledger.leaf where number = %1$d)
                """.formatted(size));
    }

    /** Makes leaves, nodes and heads fit what the entries say now, as somebody with a key of their own could. */
    private void rebuildTree(SigningKey forger) {
        List<SignedHead> heads = bed.owner
                .sql("select size, root, sealed_at, key_id, signature from ledger.head order by size")
                .query(Heads::head)
                .list();
        StringBuilder statements = new StringBuilder("""
                update ledger.leaf set digest = sha256(salt || convert_to(body, 'UTF8')) from ledger.entry where entry_id = id;
                insert into ledger.signing_key (key_id, public_key) values ('%s', '\\x%s') on conflict do nothing;
                """.formatted(
                forger.verifyingKey().id(),
                java.util.HexFormat.of().formatHex(forger.verifyingKey().key().getEncoded())));
        bed.tamper(statements.toString());
        Frontier frontier = new Frontier();
        StringBuilder tree = new StringBuilder();
        bed.owner.sql("select digest from ledger.leaf order by number").query(row -> {
            frontier.append(
                    MerkleTree.leafHash(Hash.of(row.getBytes(1))),
                    (subtree, hash) ->
                            tree.append("update ledger.node set hash = '\\x%s' where level = %d and index = %d;"
                                    .formatted(hash.hex(), subtree.level(), subtree.index())));
            heads.stream().filter(head -> head.size() == frontier.size()).forEach(head -> {
                SignedHead signed = forger.sign(head.size(), frontier.root(), head.sealedAt());
                tree.append(
                        "update ledger.head set root = '\\x%s', key_id = '%s', signature = decode('%s', 'base64') where size = %d;"
                                .formatted(signed.root().hex(), signed.keyId(), signed.signature(), signed.size()));
            });
        });
        bed.tamper(tree.toString());
    }
}
