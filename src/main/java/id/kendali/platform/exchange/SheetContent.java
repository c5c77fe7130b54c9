package id.kendali.platform.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a file that a format understands, as it is kept until the upload is applied or discarded.
 *
 * @param sheet name of the sheet
 * @param head number of the row with the heads
 * @param columns that were recognised, by position
 * @param ignored heads of the others
 */
record SheetContent(String sheet, int head, List<Column> columns, List<String> ignored, List<Row> rows) {

    record Column(String key, int position) {

        /** The letter above the column in the spreadsheet. */
        String letter() {
            int rest = position;
            StringBuilder letters = new StringBuilder();
            do {
                letters.insert(0, (char) ('A' + rest % 26));
                rest = rest / 26 - 1;
            } while (rest >= 0);
            return letters.toString();
        }
    }

    /** @param cells in the order of the columns */
    record Row(int number, List<SheetCell> cells) {}

    Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    Map<String, SheetCell> cells(Row row) {
        Map<String, SheetCell> byKey = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byKey.put(columns.get(i).key(), row.cells().get(i));
        }
        return byKey;
    }
}
