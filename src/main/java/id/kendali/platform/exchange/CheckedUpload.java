package id.kendali.platform.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rows of an upload, checked against the data of this moment. */
record CheckedUpload<R>(ImportFormat<R> format, ImportTarget target, List<CheckedRow<R>> rows) {

    static <R> CheckedUpload<R> check(ImportFormat<R> format, ImportTarget target, SheetContent content) {
        RowCheck<R> check = format.check(target);
        Map<String, ImportColumn> columns =
                format.columns().stream().collect(Collectors.toMap(ImportColumn::key, Function.identity()));
        List<CheckedRow<R>> rows = content.rows().stream()
                .map(row -> check.check(new SheetRow(row.number(), columns, content.cells(row))))
                .toList();
        return new CheckedUpload<>(format, target, rows);
    }

    boolean isFaulty() {
        return count(CheckedRow.State.FAULTY) > 0;
    }

    long count(CheckedRow.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    Map<String, BigDecimal> totals() {
        return format.totals(values());
    }

    /** Stands for what the person saw: if it differs when the rows are applied, something changed meanwhile. */
    String seen() {
        String outcomes = rows.stream().map(CheckedRow::outcome).collect(Collectors.joining("\n\n"));
        return new UploadedFile("", outcomes.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    List<RowOutcome> outcomes() {
        return rows.stream().map(RowOutcome::of).toList();
    }

    void apply() {
        format.apply(target, values());
    }

    private List<R> values() {
        return rows.stream().map(CheckedRow::value).flatMap(Optional::stream).toList();
    }
}
