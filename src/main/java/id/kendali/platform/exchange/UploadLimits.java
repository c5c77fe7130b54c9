package id.kendali.platform.exchange;

import java.math.BigDecimal;

/** How much one upload may hold, so that neither a mistake nor an attack fills memory. */
final class UploadLimits {

    static final int BYTES = 5_000_000;
    static final int ROWS = 5_000;
    static final int COLUMNS = 200;
    /** Head and notes may stand above the rows. */
    static final int ROWS_BEFORE_HEAD = 20;

    static final int LONGEST_TEXT = 4_000;

    /** What the parts of a workbook may amount to when unpacked. */
    static final long UNPACKED_BYTES = 80_000_000;

    static final int PARTS = 1_000;

    private UploadLimits() {}

    /** Stops reading as soon as the file holds more rows than an upload may. */
    static void checkRows(int rowsRead) {
        SheetReading.OF_UPLOADS.checkRows(rowsRead);
    }

    static FileRefused tooLong() {
        return tooLong(ROWS);
    }

    static FileRefused tooLong(int rows) {
        return new FileRefused("exchange.file.long", IndonesianNumber.write(BigDecimal.valueOf(rows)));
    }

    /** As people read it. */
    static String rows() {
        return IndonesianNumber.write(BigDecimal.valueOf(ROWS));
    }

    /** As people read it. */
    static String megabytes() {
        return String.valueOf(BYTES / 1_000_000);
    }
}
