package id.kendali.platform.exchange;

/**
 * How much of a sheet is read, and whether its texts are kept to the letter.
 *
 * @param rows that a table may have
 * @param spare rows that may stand above them
 * @param longestText letters of a cell that are kept
 * @param verbatim keeps white space as it is; otherwise it is tidied, as befits what people type
 */
record SheetReading(int rows, int spare, int longestText, boolean verbatim) {

    static final SheetReading OF_UPLOADS =
            new SheetReading(UploadLimits.ROWS, UploadLimits.ROWS_BEFORE_HEAD, UploadLimits.LONGEST_TEXT, false);

    /** Stops reading as soon as the sheet holds more rows than it may. */
    void checkRows(int rowsRead) {
        if (rowsRead >= rows + spare) {
            throw UploadLimits.tooLong(rows);
        }
    }

    SheetCell text(String text) {
        return verbatim ? SheetCell.verbatim(text) : SheetCell.text(text);
    }
}
