package id.kendali.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class WorkbookFileTests {

    @Test
    void keepsTextsToTheLetterAndTellsTruthValuesFromThem() {
        byte[] file = SpreadsheetFileTests.workbook(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("  dua  spasi \n");
            sheet.getRow(0).createCell(1).setCellValue(true);
            sheet.getRow(0).createCell(2).setCellValue("TRUE");
        });
        assertThat(WorkbookFile.read(file, 10).get(0).lines().get(0).cells())
                .containsExactly(
                        new SheetCell(SheetCell.Kind.TEXT, "  dua  spasi \n"),
                        new SheetCell(SheetCell.Kind.BOOLEAN, "TRUE"),
                        new SheetCell(SheetCell.Kind.TEXT, "TRUE"));
    }

    @Test
    void readsNoMoreRowsThanItWasAskedTo() {
        byte[] file = SpreadsheetFileTests.workbook(sheet -> {
            for (int i = 0; i < 12; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
        });
        assertThat(WorkbookFile.read(file, 11).get(0).lines()).hasSize(12);
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> WorkbookFile.read(file, 10))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("exchange.file.long"));
    }
}
