package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The totals that a plan prints: in the list of totals, in a column of a table, in a last row. */
final class PrintedTotals {

    private static final String LIST = "printed_totals.csv";
    private static final String ALL_ROWS = "TOTAL";
    private static final Pattern TOTAL_ROW =
            Pattern.compile("(?:grand )?total|jumlah(?: total)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_PARTS = Pattern.compile("(?:target|ceiling|realis|percent).*");
    private static final Pattern NOT_ADDED =
            Pattern.compile("no|.*_no|seq|year|.*(?:percent|code|latitude|longitude).*");

    private PrintedTotals() {}

    static Stream<PrintedTotal> of(PlanDocument plan) {
        Stream<PrintedTotal> inTables = plan.tables().stream()
                .filter(table -> !table.file().equals(LIST))
                .flatMap(table -> Stream.concat(acrossRows(table), belowColumns(table)));
        return Stream.concat(plan.table(LIST).rows().stream().flatMap(row -> listed(plan, row).stream()), inTables);
    }

    static boolean isTotalRow(PlanRow row) {
        return row.cells().values().stream()
                .anyMatch(cell -> TOTAL_ROW.matcher(cell.strip()).matches());
    }

    private static Optional<PrintedTotal> listed(PlanDocument plan, PlanRow total) {
        String column = total.textOrBlank("column");
        String scope = total.textOrBlank("scope");
        String location = total.textOrBlank("table");
        PlanTable table = plan.table(total.textOrBlank("file"));
        List<PlanRow> rows = table.rows().stream()
                .filter(row -> !isTotalRow(row))
                .filter(row -> scope.equals(ALL_ROWS) || row.cells().containsValue(scope))
                .filter(row ->
                        !table.hasColumn("table") || row.textOrBlank("table").equals(location))
                .toList();
        String name = scope.equals(ALL_ROWS) ? TableName.ofColumn(column) : scope;
        String key = String.join(", ", table.file(), scope, column, location);
        return total(
                total,
                "value",
                Subject.of(kind(table), key),
                name,
                location,
                rows.stream().map(row -> row.number(column)).toList(),
                new Place(table.file(), null, column, location + ", " + name, ""));
    }

    /** A column {@code total_…} with the columns beside it that end in the same way. */
    private static Stream<PrintedTotal> acrossRows(PlanTable table) {
        Optional<String> total = table.columns().stream()
                .filter(name -> name.startsWith("total_"))
                .findFirst();
        List<String> parts = table.columns().stream()
                .filter(name -> total.isPresent()
                        && !name.equals(total.get())
                        && name.endsWith(total.get().substring("total".length())))
                .toList();
        if (parts.size() < 2
                || parts.stream().anyMatch(part -> NO_PARTS.matcher(part).matches())) {
            return Stream.empty();
        }
        return table.rows().stream().flatMap(row -> {
            String name = nameOf(row);
            return total(
                    row,
                    total.get(),
                    Subject.of(kind(table), table.file() + ", " + name),
                    TableName.ofColumn(total.get()),
                    name,
                    parts.stream().map(row::number).toList(),
                    row.place(parts.get(0), name))
                    .stream();
        });
    }

    /** One row that is called a total, with all other rows. */
    private static Stream<PrintedTotal> belowColumns(PlanTable table) {
        List<PlanRow> totals =
                table.rows().stream().filter(PrintedTotals::isTotalRow).toList();
        if (totals.size() != 1) {
            return Stream.empty();
        }
        List<PlanRow> rows =
                table.rows().stream().filter(row -> !isTotalRow(row)).toList();
        return table.columns().stream()
                .filter(column -> !NOT_ADDED.matcher(column).matches())
                .flatMap(column -> total(
                        totals.get(0),
                        column,
                        Subject.of(kind(table), table.file() + ", " + column),
                        TableName.ofColumn(column),
                        TableName.of(table.file()),
                        rows.stream().map(row -> row.number(column)).toList(),
                        new Place(table.file(), null, column, TableName.of(table.file()), ""))
                        .stream());
    }

    private static Optional<PrintedTotal> total(
            PlanRow row,
            String column,
            Subject subject,
            String name,
            String location,
            List<Optional<BigDecimal>> parts,
            Place partsPlace) {
        if (parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return row.number(column)
                .map(value -> new PrintedTotal(
                        subject,
                        name,
                        value,
                        Place.cell(row, column, location, Numerals.of(value)),
                        parts.stream().flatMap(Optional::stream).toList(),
                        partsPlace));
    }

    private static Subject.Kind kind(PlanTable table) {
        return table.file().startsWith("staff") ? Subject.Kind.STAFF : Subject.Kind.DOCUMENT;
    }

    private static String nameOf(PlanRow row) {
        return row.text("unit_name")
                .or(() -> row.text("name"))
                .or(() -> row.text("unit_code"))
                .or(() -> row.text("code"))
                .orElse("baris " + row.number());
    }
}
