package id.kendali.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportTests {

    private static final Instant MOMENT = Instant.parse("2026-01-14T00:40:00Z");
    private static final PrintedTable PRINTED = new PrintedTable(
            "RAT-RB B09 2025/2026",
            List.of("Saringan: Periode: B09 2025", "=1+1"),
            List.of("Satuan kerja", "Target", "Capaian %", "Lapor", "Waktu (WIT)"),
            ZoneId.of("Asia/Jayapura"));

    private record Line(
            String unit,
            @Nullable Long target,
            @Nullable BigDecimal percent,
            @Nullable LocalDate reported,
            @Nullable Instant at) {}

    @Test
    void writesNumbersAndDatesThatExcelCanCalculateWith() throws IOException {
        try (XSSFWorkbook workbook = open(table(complete()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("RAT-RB B09 2025 2026");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("RAT-RB B09 2025/2026");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Saringan: Periode: B09 2025");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
            XSSFRow row = sheet.getRow(5);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1234);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(83.71);
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 14));
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 1, 14, 9, 40));
        }
    }

    @Test
    void neverWritesAFormulaIntoAWorkbook() throws IOException {
        String attack = "=HYPERLINK(\"http://example.org\")\u0007";
        try (XSSFWorkbook workbook = open(table(new Line(attack, null, null, null, null)))) {
            XSSFRow row = workbook.getSheetAt(0).getRow(5);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://example.org\")");
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @Test
    void leavesUnknownValuesEmpty() throws IOException {
        Line unknown = new Line("Kanwil", null, null, null, null);
        try (XSSFWorkbook workbook = open(table(unknown))) {
            assertThat(workbook.getSheetAt(0).getRow(5).getCell(2)).isNull();
        }
        assertThat(csv(table(unknown))).endsWith("Kanwil;;;;\r\n");
    }

    @Test
    void writesCsvThatAnIndonesianExcelOpens() throws IOException {
        String text = csv(table(complete(), new Line("=cmd|' /C calc'!A0", -5L, new BigDecimal("-0.5"), null, null)));
        assertThat(text).isEqualTo("""
                \ufeffRAT-RB B09 2025/2026
                Saringan: Periode: B09 2025
                '=1+1

                Satuan kerja;Target;Capaian %;Lapor;Waktu (WIT)
                "Lapas; ""A""\";1234;83,71;2026-01-14;2026-01-14 09:40
                '=cmd|' /C calc'!A0;-5;-0,50;;
                """.replace("\n", "\r\n"));
    }

    @Test
    void canBeReadAgain() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        XlsxExport.write(table(complete()), PRINTED, file);
        Sheet sheet = SpreadsheetFile.read(file.toByteArray()).get(0);
        assertThat(sheet.lines().get(4).cells())
                .containsExactly(
                        SheetCell.text("Lapas; \"A\""),
                        new SheetCell(SheetCell.Kind.NUMBER, "1234"),
                        new SheetCell(SheetCell.Kind.NUMBER, "83.71"),
                        SheetCell.date(LocalDate.of(2026, 1, 14)),
                        SheetCell.date(LocalDate.of(2026, 1, 14)));
    }

    @Test
    void writesRowsWhileTheyAreRead() throws IOException {
        int rows = 20_000;
        int[] read = {0};
        int[] readAtFirstByte = {-1};
        OutputStream out = new OutputStream() {
            @Override
            public void write(int one) {
                if (readAtFirstByte[0] < 0 && read[0] > 0) {
                    readAtFirstByte[0] = read[0];
                }
            }
        };
        XlsxExport.write(
                table(() -> IntStream.range(0, rows).mapToObj(number -> {
                    read[0]++;
                    return new Line("Unit " + number * 7919L, (long) number, null, null, null);
                })),
                PRINTED,
                out);
        assertThat(read[0]).isEqualTo(rows);
        assertThat(readAtFirstByte[0]).isBetween(1, rows / 2);
    }

    private static Line complete() {
        return new Line("Lapas; \"A\"", 1234L, new BigDecimal("83.706"), LocalDate.of(2026, 1, 14), MOMENT);
    }

    private static ExportTable<Line> table(Line... lines) {
        return table(() -> Stream.of(lines));
    }

    private static ExportTable<Line> table(Supplier<Stream<Line>> lines) {
        return ExportTable.<Line>titled("exchange.sample")
                .text("exchange.sample.unit", Line::unit)
                .whole("exchange.sample.target", Line::target)
                .percent("exchange.sample.percent", 2, Line::percent)
                .date("exchange.sample.reported", Line::reported)
                .dateTime("exchange.sample.at", Line::at)
                .rows(lines);
    }

    private static XSSFWorkbook open(ExportTable<Line> table) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        XlsxExport.write(table, PRINTED, file);
        return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
    }

    private static String csv(ExportTable<Line> table) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvExport.write(table, PRINTED, file);
        return file.toString(StandardCharsets.UTF_8);
    }
}
