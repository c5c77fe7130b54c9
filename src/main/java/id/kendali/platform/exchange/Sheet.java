package id.kendali.platform.exchange;

import java.util.List;

/** One sheet of a file as read: the rows that are not empty, each with its number and its cells from column A on. */
public record Sheet(String name, List<Line> lines) {

    /** @param number as the spreadsheet counts */
    public record Line(int number, List<SheetCell> cells) {

        /** The cell in a column, counted from 0; blank where the row has ended. */
        public SheetCell cell(int position) {
            return position < cells.size() ? cells.get(position) : SheetCell.BLANK;
        }

        public boolean isBlank() {
            return cells.stream().allMatch(SheetCell::isBlank);
        }
    }
}
