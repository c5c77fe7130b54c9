package id.kendali.governance.plan.document;

import java.util.List;

/** A table of a plan: the columns in their order, and the rows. */
public record PlanTable(String file, List<String> columns, List<PlanRow> rows) {

    public PlanTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static PlanTable missing(String file) {
        return new PlanTable(file, List.of(), List.of());
    }

    public boolean hasColumn(String column) {
        return columns.contains(column);
    }
}
