package id.kendali.platform.exchange;

import java.util.List;

/**
 * A workbook cell by cell, for a module whose workbook is more than one table of a format. Texts are kept to the letter,
 * formulas count by the value that the spreadsheet last computed, macros are never looked at.
 */
public final class WorkbookFile {

    /** The longest text that a cell can hold. */
    public static final int LONGEST_TEXT = 32_767;

    private WorkbookFile() {}

    /**
     * All sheets in their order, without their empty rows.
     *
     * @param rows that a sheet may have below its head
     * @throws FileRefused if this is no workbook, or one that would fill memory
     */
    public static List<Sheet> read(byte[] content, int rows) {
        return XlsxFile.read(content, new SheetReading(rows, 1, LONGEST_TEXT, true));
    }
}
