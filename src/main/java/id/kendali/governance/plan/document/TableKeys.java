package id.kendali.governance.plan.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** By which columns the rows of a table are told apart. */
public final class TableKeys {

    private TableKeys() {}

    /**
     * The key that is declared for the table, if it has all its columns; else its first column, if no two rows share what
     * stands there. Empty if rows can only be told apart as a whole.
     */
    public static List<String> of(PlanTable table) {
        List<String> declared =
                PlanSchema.current().table(table.file()).map(TableSchema::key).orElse(List.of());
        if (!declared.isEmpty() && table.columns().containsAll(declared)) {
            return declared;
        }
        return table.columns().isEmpty() || !isUnique(table, table.columns().get(0))
                ? List.of()
                : List.of(table.columns().get(0));
    }

    private static boolean isUnique(PlanTable table, String column) {
        Set<String> seen = new HashSet<>();
        return table.rows().stream()
                .allMatch(row -> row.text(column).filter(seen::add).isPresent());
    }
}
