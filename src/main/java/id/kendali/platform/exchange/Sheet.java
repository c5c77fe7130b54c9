package id.kendali.platform.exchange;

import java.util.List;

/** One sheet of a file as read: the rows that are not empty, each with its number and its cells from column A on. */
record Sheet(String name, List<Line> lines) {

    record Line(int number, List<SheetCell> cells) {

        SheetCell cell(int position) {
            return position < cells.size() ? cells.get(position) : SheetCell.BLANK;
        }

        boolean isBlank() {
            return cells.stream().allMatch(SheetCell::isBlank);
        }
    }
}
