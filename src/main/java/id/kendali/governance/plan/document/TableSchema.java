package id.kendali.governance.plan.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of a plan as it is declared.
 *
 * @param key the columns that no two rows may have in common
 */
record TableSchema(String file, List<String> key, Map<String, Column> columns) {

    /** What stands in the cells of a column. */
    enum Type {
        TEXT,
        WHOLE,
        DECIMAL,
        YEAR,
        CODE,
        /** Several values, separated by semicolons. */
        LIST
    }

    /** What must be there. */
    enum Needs {
        NOTHING,
        COLUMN,
        CELL
    }

    /** What a code is one of. */
    enum Reference {
        INDICATOR,
        ELEMENT,
        UNIT
    }

    /**
     * A declared column.
     *
     * @param inPlan whether a year has to be one of the plan
     * @param refersTo null if the code is not looked up
     */
    record Column(
            String name,
            Type type,
            Needs needs,
            boolean inPlan,
            @Nullable Reference refersTo) {

        static Column text(String name) {
            return new Column(name, Type.TEXT, Needs.NOTHING, false, null);
        }

        private static Column of(String name, PlanNode node) {
            return new Column(
                    name,
                    oneOf(Type.class, node.get("type")).orElseThrow(),
                    oneOf(Needs.class, node.get("needs")).orElse(Needs.NOTHING),
                    node.get("in_plan").text().map(Boolean::valueOf).orElse(false),
                    oneOf(Reference.class, node.get("refers_to")).orElse(null));
        }

        boolean isNumber() {
            return type == Type.WHOLE || type == Type.DECIMAL || type == Type.YEAR;
        }
    }

    static TableSchema of(String file, PlanNode node) {
        Map<String, Column> columns = new LinkedHashMap<>();
        node.get("columns").entries().forEach((name, column) -> columns.put(name, Column.of(name, column)));
        return new TableSchema(file, node.get("key").texts(), columns);
    }

    /** A table of which nothing is declared. */
    static TableSchema unknown(String file) {
        return new TableSchema(file, List.of(), Map.of());
    }

    Column column(String name) {
        return columns.getOrDefault(name, Column.text(name));
    }

    /** The declared name of a column, if only capital letters and white space differ. */
    String canonical(String head) {
        String name = head.strip();
        return columns.keySet().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }

    private static <E extends Enum<E>> Optional<E> oneOf(Class<E> choices, PlanNode node) {
        return node.text().map(name -> Enum.valueOf(choices, name.toUpperCase(Locale.ROOT)));
    }
}
