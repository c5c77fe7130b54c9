package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row that sets what was realised beside what it counts against: actions beside planned actions, spending beside its
 * ceiling.
 *
 * @param table as the document calls it, such as {@code RAT-RB B06 2025}
 * @param name of the unit, or the year
 * @param limit that cannot be exceeded
 */
record Realisation(
        String table,
        String name,
        Subject subject,
        BigDecimal realised,
        String realisedColumn,
        BigDecimal limit,
        String limitColumn,
        PlanRow row) {

    private static final String BUDGET = "Anggaran";

    static List<Realisation> of(PlanDocument plan) {
        return plan.tables().stream().flatMap(Realisation::read).toList();
    }

    private static Stream<Realisation> read(PlanTable table) {
        Optional<String> realised = column(table, "realis");
        Optional<String> limit = column(table, "ceiling").or(() -> column(table, "target_actions"));
        return realised.isEmpty() || limit.isEmpty()
                ? Stream.empty()
                : table.rows().stream().flatMap(row -> read(row, realised.get(), limit.get()).stream());
    }

    private static Optional<Realisation> read(PlanRow row, String realised, String limit) {
        boolean budget = limit.startsWith("ceiling");
        String table = budget ? BUDGET : TableName.of(row.file());
        String name = Stream.of("unit_name_printed", "unit_name", "unit_code", "year")
                .flatMap(column -> row.text(column).stream())
                .findFirst()
                .orElse("");
        String key = budget
                ? (name + " " + row.textOrBlank("entity_printed")).strip()
                : table + ", " + row.text("unit_code").orElse(name);
        Subject subject = Subject.of(budget ? Subject.Kind.BUDGET : Subject.Kind.PERFORMANCE, key);
        return row.number(realised)
                .flatMap(part -> row.number(limit)
                        .map(whole -> new Realisation(table, name, subject, part, realised, whole, limit, row)));
    }

    private static Optional<String> column(PlanTable table, String start) {
        return table.columns().stream()
                .filter(column -> column.startsWith(start))
                .findFirst();
    }

    /** Only if the limit is not zero. */
    Ratio ratio() {
        return new Ratio(realised, limit);
    }

    boolean isOfBudget() {
        return table.equals(BUDGET);
    }

    /** Whether it is itself a sum of the other rows. */
    boolean isTotal() {
        return PrintedTotals.isTotalRow(row);
    }

    Place place(String column, String value) {
        return Place.cell(row, column, table + ", " + name, value);
    }
}
