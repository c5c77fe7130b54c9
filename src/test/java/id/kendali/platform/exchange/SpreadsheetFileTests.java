package id.kendali.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetFileTests {

    @Test
    void readsTheCachedValuesOfAWorkbook() {
        byte[] file = workbook(sheet -> {
            Cell unit = cell(sheet, 0, 0);
            unit.setCellValue("  Lapas Kelas IIA Ternate ");
            cell(sheet, 0, 1).setCellValue(48);
            cell(sheet, 0, 2).setCellValue(0.1 + 0.2);
            styled(sheet, 0, 3, "dd/mm/yyyy").setCellValue(LocalDate.of(2026, 1, 14));
            styled(sheet, 0, 4, "0.00%").setCellValue(0.8371);
            Cell computed = cell(sheet, 0, 5);
            computed.setCellFormula("B1-7");
            computed.setCellValue(41);
            Cell linked = cell(sheet, 0, 6);
            linked.setCellFormula("HYPERLINK(\"http://example.org\",\"x\")");
            linked.setCellValue("tautan");
            cell(sheet, 0, 7).setCellErrorValue((byte) 0x07);
            styled(sheet, 0, 8, "0.00\" %\"").setCellValue(83.71);
        });
        assertThat(onlyLine(file).cells())
                .containsExactly(
                        SheetCell.text("Lapas Kelas IIA Ternate"),
                        new SheetCell(SheetCell.Kind.NUMBER, "48"),
                        new SheetCell(SheetCell.Kind.NUMBER, "0.3"),
                        SheetCell.date(LocalDate.of(2026, 1, 14)),
                        new SheetCell(SheetCell.Kind.PERCENT, "83.71"),
                        new SheetCell(SheetCell.Kind.NUMBER, "41"),
                        SheetCell.text("tautan"),
                        SheetCell.fault("#DIV/0!"),
                        new SheetCell(SheetCell.Kind.NUMBER, "83.71"));
    }

    @Test
    void doesNotComputeAFormulaThatWasNeverComputed() {
        byte[] file = xlsx("<row r=\"1\"><c r=\"A1\"><f>1+1</f></c></row>");
        assertThat(onlyLine(file).cells()).containsExactly(SheetCell.fault("#?"));
    }

    @Test
    void keepsTheRowNumbersOfTheSheet() {
        byte[] file = workbook(sheet -> {
            cell(sheet, 2, 1).setCellValue("a");
            cell(sheet, 9, 0).setCellValue("b");
        });
        assertThat(SpreadsheetFile.read(file).get(0).lines())
                .extracting(Sheet.Line::number)
                .containsExactly(3, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "9E+307"})
    void refusesNumbersThatWouldFillMemory(String number) {
        SheetCell cell = onlyLine(xlsx("<row r=\"1\"><c r=\"A1\"><v>" + number + "</v></c></row>"))
                .cells()
                .get(0);
        assertThat(cell.asNumber(false).found()).isEmpty();
    }

    @Test
    void refusesAZipBomb() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }
        assertThat(file.size()).isLessThan(UploadLimits.BYTES);
        refused(file.toByteArray(), "exchange.file.bomb");
    }

    @Test
    void refusesExternalEntities() {
        byte[] file = xlsx(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
        refused(file, "exchange.file.damaged");
    }

    @Test
    void refusesMoreRowsThanAnUploadMayHold() {
        String lines = "x;1\r\n".repeat(UploadLimits.ROWS + UploadLimits.ROWS_BEFORE_HEAD + 1);
        refused(lines.getBytes(StandardCharsets.UTF_8), "exchange.file.long");
        byte[] file = workbook(sheet -> {
            for (int i = 0; i <= UploadLimits.ROWS + UploadLimits.ROWS_BEFORE_HEAD; i++) {
                cell(sheet, i, 0).setCellValue(i);
            }
        });
        refused(file, "exchange.file.long");
    }

    @Test
    void refusesWhatIsNoTable() {
        refused(new byte[0], "exchange.file.empty");
        refused(new byte[UploadLimits.BYTES + 1], "exchange.file.large");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "exchange.file.old");
        refused(new byte[] {0x50, 0x4B, 0x03, 0x04, 1, 2, 3, 4, 5}, "exchange.file.damaged");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}, "exchange.file.unknown");
        refused("\"a;b\nc".getBytes(StandardCharsets.UTF_8), "exchange.file.malformed");
    }

    @Test
    void readsCsvWhateverExcelWroteIt() {
        List<SheetCell> expected = List.of(SheetCell.text("Ternate – Kelas IIA"), SheetCell.text("1.234,56"));
        String text = "Ternate – Kelas IIA;\"1.234,56\"\r\n";
        assertThat(onlyLine(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)).cells())
                .isEqualTo(expected);
        assertThat(onlyLine(text.getBytes(Charset.forName("windows-1252"))).cells())
                .isEqualTo(expected);
        assertThat(onlyLine(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))
                        .cells())
                .isEqualTo(expected);
        assertThat(onlyLine(text.replace(';', ',').getBytes(StandardCharsets.UTF_8))
                        .cells())
                .isEqualTo(expected);
        assertThat(onlyLine(text.replace(';', '\t').getBytes(StandardCharsets.UTF_8))
                        .cells())
                .isEqualTo(expected);
    }

    @Test
    void takesTheApostropheOffThatAnExportPutThere() {
        assertThat(onlyLine("'=1+1;x".getBytes(StandardCharsets.UTF_8)).cells())
                .containsExactly(SheetCell.text("=1+1"), SheetCell.text("x"));
    }

    private static Sheet.Line onlyLine(byte[] file) {
        List<Sheet.Line> lines = SpreadsheetFile.read(file).get(0).lines();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static void refused(byte[] file, String key) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> SpreadsheetFile.read(file))
                .satisfies(refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
    }

    static byte[] workbook(Consumer<XSSFSheet> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            content.accept(workbook.createSheet("Rekap"));
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A workbook with exactly this XML in its sheet. */
    private static byte[] xlsx(String rows) {
        return xlsx("", rows);
    }

    private static byte[] xlsx(String declaration, String rows) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/></Types>
                    """.formatted(types));
            part(zip, "_rels/.rels", """
                    <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>
                    """.formatted(packages, office));
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                    """.formatted(packages, office));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>
                    """.formatted(main, office));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    declaration
                            + "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, rows));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return file.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        return (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
    }

    private static Cell styled(XSSFSheet sheet, int row, int column, String format) {
        Cell cell = cell(sheet, row, column);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }
}
