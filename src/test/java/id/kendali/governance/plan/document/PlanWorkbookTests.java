package id.kendali.governance.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook of a plan as people open, change and send it back. */
class PlanWorkbookTests {

    private final PlanDocument plan = MalukuUtara.plan();

    @Test
    void looksLikeAWorkbookThatOneCanWorkWith() {
        edited(workbook -> {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("daftar_berkas");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(32);
            Sheet funding = workbook.getSheet("funding");
            assertThat(funding.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(workbook.getFontAt(cell(funding, 0, 0).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
            assertThat(cell(funding, 1, 4).getNumericCellValue()).isEqualTo(102_832_000);
            assertThat(cell(funding, 1, 0).getCellStyle().getDataFormatString()).isEqualTo("@");
            Sheet strategy = workbook.getSheet("strategy.yaml");
            assertThat(cell(strategy, 0, 0).getStringCellValue()).isEqualTo("path");
            assertThat(value(strategy, "activity.code").getCellType()).isEqualTo(CellType.STRING);
            assertThat(value(strategy, "misi[0].asta_cita").getCellType()).isEqualTo(CellType.NUMERIC);
        });
    }

    @Test
    void keepsTextsFromBecomingFormulas() {
        PlanTable evil = new PlanTable(
                "mitra.csv",
                List.of("nama"),
                List.of(new PlanRow("mitra.csv", 2, Map.of("nama", "=HYPERLINK(\"http://x\")"))));
        byte[] workbook = written(plan.with(evil));
        Workbook opened = open(workbook);
        Cell cell = cell(opened.getSheet("mitra"), 1, 0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(PlanFiles.readUpload("x.xlsx", workbook)
                        .document()
                        .orElseThrow()
                        .table("mitra.csv"))
                .isEqualTo(evil);
    }

    @Test
    void readsWhatPeopleTypeIntoCells() {
        PlanReading reading = edited(workbook -> {
            Sheet targets = workbook.getSheet("indicator_targets");
            cell(targets, 1, 4).setCellValue("3,25");
            cell(targets, 2, 4).setCellFormula("1+2.5");
            cell(targets, 2, 4).setCellValue(3.5);
            cell(targets, 6, 4).setCellValue(0.83);
            cell(targets, 6, 4).setCellStyle(style(workbook, "0%"));
            Sheet corrections = workbook.getSheet("corrections");
            Cell date = cell(corrections, 1, 3);
            date.setCellValue(LocalDate.of(2026, 1, 14));
            date.setCellStyle(style(workbook, "dd/mm/yyyy"));
            cell(corrections, 1, 4).setCellValue(6170);
        });
        PlanDocument read = reading.document().orElseThrow();
        assertThat(read.targets().get(0).value()).isEqualByComparingTo("3.25");
        assertThat(read.targets().get(1).value()).isEqualByComparingTo("3.5");
        assertThat(read.targets().get(5).value()).isEqualByComparingTo("83");
        assertThat(read.table("corrections.csv").rows().get(0).text("printed")).contains("2026-01-14");
        assertThat(read.table("corrections.csv").rows().get(0).text("written")).contains("6170");
        assertThat(EditedPlan.texts(reading)).contains("NOTE indicator_targets.csv|2|target|“3,25” dibaca 3.25");
    }

    @Test
    void readsChangesOfTrees() {
        PlanReading reading = edited(workbook -> {
            Sheet control = workbook.getSheet("control.yaml");
            value(control, "purpose").setCellValue("[]");
            remove(control, "aspects[1].");
            Row added = control.createRow(control.getLastRowNum() + 2);
            added.createCell(0).setCellValue("berlaku");
            added.createCell(1).setCellValue(true);
        });
        PlanNode control = reading.document().orElseThrow().tree("control.yaml");
        assertThat(control.get("purpose").content()).isEqualTo(List.of());
        assertThat(control.get("aspects").items()).hasSize(3);
        assertThat(control.get("aspects").items().get(1).get("code").text()).contains("PLAN_REVISION");
        assertThat(control.get("berlaku").content()).isEqualTo(true);
    }

    @Test
    void namesWhatIsWrongInASheetWithItsRow() {
        PlanReading reading = edited(workbook -> {
            cell(workbook.getSheet("funding"), 1, 4).setCellValue("seratus");
            cell(workbook.getSheet("roadmap"), 2, 4).setCellErrorValue((byte) 0x07);
            Sheet control = workbook.getSheet("control.yaml");
            cell(control, 1, 0).setCellValue("aspects..code");
            cell(control, 2, 0).setCellValue("purpose");
            cell(workbook.getSheet("indices.yaml"), 0, 0).setCellValue("jalur");
            workbook.createSheet("Sheet2");
        });
        assertThat(reading.isLoadable()).isFalse();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR funding.csv|2|amount_idr|“seratus” bukan angka.")
                .contains("ERROR roadmap.csv|3||Sel berisi galat Excel “#DIV/0!”")
                .contains("ERROR control.yaml|2|path|Jalur “aspects..code” tidak terbaca.")
                .contains("|path|Jalur “purpose” sudah ada, atau bertentangan dengan jalur lain.")
                .contains("ERROR indices.yaml|1||Lembar untuk indices.yaml harus punya kolom path dan value.")
                .contains("NOTE Sheet2|||Diabaikan");
    }

    @Test
    void takesSheetsThatPeopleNameThemselves() {
        PlanReading reading = edited(workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("daftar_berkas"));
            workbook.setSheetName(workbook.getSheetIndex("strategy.yaml"), "strategy");
        });
        assertThat(reading.findings()).isEmpty();
        PlanFilesTests.assertSame(reading.document().orElseThrow(), plan);
    }

    @Test
    void keepsFileNamesThatNoSheetCanHave() {
        List<String> names = List.of(
                "daftar_layanan_kesehatan_di_lapas.csv",
                "daftar_layanan_kesehatan_di_lapas_lama.csv",
                "Daftar_berkas.csv",
                "history.csv",
                "FUNDING.csv",
                "rencana_pengembangan_layanan.yaml");
        PlanDocument before = plan;
        for (String name : names) {
            before = name.endsWith(".csv")
                    ? before.with(
                            new PlanTable(name, List.of("nama"), List.of(new PlanRow(name, 2, Map.of("nama", name)))))
                    : new PlanDocument(
                            before.tables(),
                            Stream.concat(
                                            before.trees().stream(),
                                            Stream.of(new PlanNode(name, "", Map.of("nama", name))))
                                    .toList());
        }
        byte[] workbook = written(before);
        for (Sheet sheet : open(workbook)) {
            assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
        }
        PlanDocument read = PlanFiles.readUpload("x.xlsx", workbook).document().orElseThrow();
        for (String name : names) {
            assertThat(
                            name.endsWith(".csv")
                                    ? read.table(name).rows().get(0).text("nama")
                                    : read.tree(name).get("nama").text())
                    .contains(name);
        }
    }

    // ---------------------------------------------------------------- opening and changing

    private PlanReading edited(Consumer<Workbook> change) {
        try (Workbook workbook = open(written(plan));
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(saved);
            return PlanFiles.readUpload("renstra.xlsx", saved.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] written(PlanDocument plan) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PlanFiles.writeWorkbook(plan, out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Workbook open(byte[] workbook) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(workbook));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static Cell value(Sheet sheet, String path) {
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(path)) {
                return row.getCell(1);
            }
        }
        throw new AssertionError("There is no " + path);
    }

    private static void remove(Sheet sheet, String paths) {
        for (int i = sheet.getLastRowNum(); i > 0; i--) {
            if (sheet.getRow(i).getCell(0).getStringCellValue().startsWith(paths)) {
                sheet.removeRow(sheet.getRow(i));
            }
        }
    }
}
