package id.kendali.platform.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An upload as a person looks at it.
 *
 * @param content empty once the file was discarded
 * @param checked empty once the upload is closed
 * @param firstSeen what each row would have done when the file arrived, by row number
 */
record Preview(
        Upload upload,
        Optional<SheetContent> content,
        Optional<CheckedUpload<?>> checked,
        Map<Integer, RowOutcome> firstSeen) {

    static Preview open(
            Upload upload, SheetContent content, CheckedUpload<?> checked, Map<Integer, RowOutcome> firstSeen) {
        return new Preview(upload, Optional.of(content), Optional.of(checked), firstSeen);
    }

    static Preview applied(Upload upload, SheetContent content) {
        return new Preview(upload, Optional.of(content), Optional.empty(), Map.of());
    }

    static Preview discarded(Upload upload) {
        return new Preview(upload, Optional.empty(), Optional.empty(), Map.of());
    }

    public long count(CheckedRow.State state) {
        return checked.map(upload -> upload.count(state)).orElse(0L);
    }

    public long count(ResultFilter filter) {
        return checked.map(
                        upload -> upload.rows().stream().filter(filter::shows).count())
                .orElse(0L);
    }

    public boolean isFaulty() {
        return checked.map(CheckedUpload::isFaulty).orElse(false);
    }

    public String seen() {
        return checked.map(CheckedUpload::seen).orElse("");
    }

    /** Rows that would do something else now than when the file arrived. */
    public List<Integer> changedSince() {
        return checked.map(upload -> upload.rows().stream()
                        .filter(row -> isChanged(row))
                        .map(CheckedRow::number)
                        .toList())
                .orElse(List.of());
    }

    boolean isChanged(CheckedRow<?> row) {
        RowOutcome before = firstSeen.get(row.number());
        return before != null && !before.isSameAs(row);
    }
}
