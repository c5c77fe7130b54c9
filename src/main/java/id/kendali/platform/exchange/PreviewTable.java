package id.kendali.platform.exchange;

import id.kendali.platform.ui.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a preview that one page shows, in words.
 *
 * @param next row number after which the next page begins
 */
record PreviewTable(
        List<Head> heads,
        List<String> computedHeads,
        boolean checked,
        List<Row> rows,
        @Nullable Foot foot,
        @Nullable Integer next) {

    /** @param letter of the column in the spreadsheet */
    record Head(String letter, String label, boolean numeric) {}

    record Cell(String text, boolean numeric, @Nullable String style, List<String> messages) {}

    /**
     * @param change old and new value, or what else applying does
     * @param before what was to change when the file arrived, if that is no longer the same
     */
    record Row(
            int number,
            List<Cell> cells,
            List<Change> changes,
            @Nullable String effectKey,
            @Nullable String before,
            List<String> computed,
            @Nullable Status status,
            @Nullable String statusKey) {}

    /** @param label of the column, if more than one value changes */
    record Change(@Nullable String label, String before, String after) {}

    /** Sums over the rows that can be applied. */
    record Foot(List<String> sums, List<String> computed, long ready, long all) {}
}
