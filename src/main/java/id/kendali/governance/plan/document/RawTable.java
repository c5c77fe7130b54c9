package id.kendali.governance.plan.document;

import java.util.List;

/** A table as its file or sheet holds it, before anything is known about its columns. */
record RawTable(String file, List<String> head, List<Row> rows) {

    /** @param number as a spreadsheet counts */
    record Row(int number, List<String> cells) {

        String cell(int position) {
            return position < cells.size() ? cells.get(position) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    boolean isEmpty() {
        return head.stream().allMatch(String::isBlank);
    }
}
