package id.kendali.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadSearchTests {

    private static final HeadSearch SEARCH = new HeadSearch(
            List.of(
                    ImportColumn.required("unit", "exchange.sample.unit", "exchange.sample.unit.hint", ColumnKind.TEXT)
                            .alsoCalled("UPT"),
                    ImportColumn.required(
                            "target", "exchange.sample.target", "exchange.sample.target.hint", ColumnKind.INTEGER),
                    ImportColumn.optional(
                            "reported", "exchange.sample.reported", "exchange.sample.reported.hint", ColumnKind.DATE)),
            ExchangeTexts.messages());

    @Test
    void findsTheHeadBelowTitleAndNotes() {
        SheetContent content =
                find("RAT-RB 2025\nSaringan: semua\n\nNo;Satuan kerja;TARGET (aksi)\n1;Kanwil;50\n;;\n2;Weda;48\n");
        assertThat(content.head()).isEqualTo(4);
        assertThat(content.ignored()).containsExactly("No");
        assertThat(content.rows()).extracting(SheetContent.Row::number).containsExactly(5, 7);
        assertThat(content.column("target")).map(SheetContent.Column::letter).contains("C");
    }

    @Test
    void knowsHeadsInBothLanguagesAndByTheirAliases() {
        assertThat(find("Unit;Target\nKanwil;50\n").columns()).hasSize(2);
        assertThat(find("upt;target\nKanwil;50\n").columns()).hasSize(2);
        assertThat(find("Satuan Kerja ;Target;Tanggal lapor\nKanwil;50;1/1/2026\n")
                        .columns())
                .extracting(SheetContent.Column::key)
                .containsExactly("unit", "target", "reported");
    }

    @Test
    void takesTheSheetThatHasAllColumns() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(csv("Satuan kerja;Keterangan\nKanwil;x\n"));
        Sheet right = csv("Satuan kerja;Target\nKanwil;50\n");
        sheets.add(new Sheet("Rekap", right.lines()));
        assertThat(SEARCH.find(sheets).sheet()).isEqualTo("Rekap");
    }

    @Test
    void namesTheColumnsThatAreMissingOrDouble() {
        refused("Satuan kerja;Jumlah\nKanwil;50\n", Phrase.of("exchange.file.missingColumn", "CSV", "“Target”"));
        refused("Satuan kerja;Target;target\nKanwil;50;48\n", Phrase.of("exchange.file.doubleColumn", "“Target”"));
        refused("a;b\n1;2\n", Phrase.of("exchange.file.noHead", "“Satuan kerja”, “Target”, “Tanggal lapor”"));
        refused("Satuan kerja;Target\n;\n", Phrase.of("exchange.file.noRows", "CSV"));
    }

    @Test
    void lettersColumnsAsSpreadsheetsDo() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702))
                .extracting(position -> new SheetContent.Column("x", position).letter())
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    private static void refused(String text, Phrase reason) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> find(text))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static SheetContent find(String text) {
        return SEARCH.find(List.of(csv(text)));
    }

    private static Sheet csv(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
