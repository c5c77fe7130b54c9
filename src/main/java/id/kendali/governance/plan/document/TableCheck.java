package id.kendali.governance.plan.document;

import id.kendali.governance.plan.document.TableSchema.Column;
import id.kendali.governance.plan.document.TableSchema.Needs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a raw table as its declaration says, and finds what does not fit. */
final class TableCheck {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final RawTable table;
    private final TableSchema schema;
    private final PlanSchema.Limits limits;
    private final Findings.InFile findings;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Rewritten> rewritten = new LinkedHashMap<>();

    /** Numbers of a column that stood there in another form than that of the files. */
    private record Rewritten(String before, String after, int row, int count) {}

    private TableCheck(RawTable table, TableSchema schema, PlanSchema.Limits limits, Findings.InFile findings) {
        this.table = table;
        this.schema = schema;
        this.limits = limits;
        this.findings = findings;
    }

    /** @return the table as far as it can be used; empty if its head cannot */
    static Optional<PlanTable> read(
            RawTable table, TableSchema schema, PlanSchema.Limits limits, Findings.InFile findings) {
        return new TableCheck(table, schema, limits, findings).read();
    }

    private Optional<PlanTable> read() {
        if (table.isEmpty()) {
            findings.error("plan.file.table.empty");
            return Optional.empty();
        }
        if (!readHead()) {
            return Optional.empty();
        }
        findMissingColumns();
        List<PlanRow> rows = table.rows().stream().map(this::row).toList();
        noteRewrittenNumbers();
        findDoubleRows(rows);
        return Optional.of(new PlanTable(table.file(), columns, rows));
    }

    // ---------------------------------------------------------------- head

    private boolean readHead() {
        boolean fine = true;
        int width = width();
        if (width > limits.columns()) {
            findings.error(1, null, "plan.file.columns", String.valueOf(limits.columns()));
            return false;
        }
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < width; i++) {
            String name =
                    schema.canonical(i < table.head().size() ? table.head().get(i) : "");
            if (name.isEmpty()) {
                findings.error(1, null, "plan.file.column.blank", letter(i));
                fine = false;
            } else if (!seen.add(name)) {
                findings.error(1, name, "plan.file.column.twice", name);
                fine = false;
            }
            columns.add(name);
        }
        return fine;
    }

    /** Columns up to the last that has a head; what stands beyond it is found row by row. */
    private int width() {
        int width = table.head().size();
        while (width > 0 && table.head().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private void findMissingColumns() {
        schema.columns().values().stream()
                .filter(column -> column.needs() != Needs.NOTHING && !columns.contains(column.name()))
                .forEach(column -> findings.error(
                        1, column.name(), "plan.file.column.missing", column.name(), String.join(", ", columns)));
        String others = columns.stream()
                .filter(name -> !schema.columns().isEmpty() && !schema.columns().containsKey(name))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            findings.note(1, null, "plan.file.column.unknown", others);
        }
    }

    private static String letter(int position) {
        return position < 26
                ? String.valueOf((char) ('A' + position))
                : letter(position / 26 - 1) + letter(position % 26);
    }

    // ---------------------------------------------------------------- rows

    private PlanRow row(RawTable.Row row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), cell(row.number(), schema.column(columns.get(i)), row.cell(i)));
        }
        for (int i = columns.size(); i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank()) {
                findings.error(row.number(), null, "plan.file.row.long", letter(i), row.cell(i));
            }
        }
        return new PlanRow(table.file(), row.number(), cells);
    }

    private String cell(int row, Column column, String written) {
        if (written.isBlank()) {
            if (column.needs() == Needs.CELL) {
                findings.error(row, column.name(), "plan.file.cell.blank", column.name());
            }
            return written;
        }
        if (written.length() > limits.letters()) {
            findings.error(row, column.name(), "plan.file.cell.long", String.valueOf(limits.letters()));
            return written;
        }
        return column.isNumber() ? number(row, column, written) : written;
    }

    private String number(int row, Column column, String written) {
        NumberText number =
                column.type() == TableSchema.Type.DECIMAL ? NumberText.decimal(written) : NumberText.whole(written);
        BigDecimal value = number.value();
        if (column.type() == TableSchema.Type.YEAR && (value == null || !isYear(value))) {
            findings.error(row, column.name(), "plan.file.year.none", written);
            return written;
        }
        if (value == null) {
            findings.error(row, column.name(), String.valueOf(number.refusal()), written, number.advice());
            return written;
        }
        String text = written.strip();
        if (NumberText.isPlain(text)) {
            return text;
        }
        String plain = value.toPlainString();
        rewritten.merge(
                column.name(),
                new Rewritten(text, plain, row, 1),
                (first, next) -> new Rewritten(first.before(), first.after(), first.row(), first.count() + 1));
        return plain;
    }

    private static boolean isYear(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && value.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
    }

    private void noteRewrittenNumbers() {
        rewritten.forEach((column, example) -> findings.note(
                example.row(),
                column,
                "plan.file.number.read",
                example.before(),
                example.after(),
                String.valueOf(example.count())));
    }

    // ---------------------------------------------------------------- keys

    private void findDoubleRows(List<PlanRow> rows) {
        if (schema.key().isEmpty() || !columns.containsAll(schema.key())) {
            return;
        }
        Map<List<String>, Integer> seen = new HashMap<>();
        for (PlanRow row : rows) {
            List<String> key = schema.key().stream().map(row::textOrBlank).toList();
            Integer before = seen.putIfAbsent(key, row.number());
            if (before != null) {
                findings.error(
                        row.number(),
                        schema.key().get(0),
                        "plan.file.row.twice",
                        schema.key().stream()
                                .map(column -> column + " “" + row.textOrBlank(column) + "”")
                                .collect(Collectors.joining(", ")),
                        String.valueOf(before));
            }
        }
    }
}
