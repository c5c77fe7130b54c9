package id.kendali.governance.plan.comparison;

import id.kendali.governance.plan.comparison.Change.Kind;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import id.kendali.governance.plan.document.TableKeys;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two tables of the same name. */
final class TableComparison {

    private final PlanTable before;
    private final PlanTable after;
    private final Topic topic;
    private final List<String> key;
    private final Set<String> columns;

    private TableComparison(PlanTable before, PlanTable after) {
        this.before = before;
        this.after = after;
        this.topic = Topic.of(before.file());
        this.key = keyOfBoth(before, after);
        this.columns = new LinkedHashSet<>(after.columns());
        this.columns.addAll(before.columns());
    }

    static List<Change> between(PlanTable before, PlanTable after) {
        return new TableComparison(before, after).changes();
    }

    private static List<String> keyOfBoth(PlanTable before, PlanTable after) {
        List<String> key = TableKeys.of(before);
        return key.equals(TableKeys.of(after)) ? key : List.of();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>(columnChanges());
        Matching<Line> matching = Matching.of(
                lines(before), lines(after), key.isEmpty() ? line -> null : Line::name, Line::differsInOneCell);
        matching.removed().forEach(line -> changes.add(whole(Kind.REMOVED, line.row())));
        for (Matching.Pair<Line> pair : matching.pairs()) {
            addCells(changes, pair.before().row(), pair.after().row());
        }
        matching.added().forEach(line -> changes.add(whole(Kind.ADDED, line.row())));
        if (matching.reordered()) {
            changes.add(aboutTable(Kind.REORDERED, null));
        }
        return changes;
    }

    private List<Change> columnChanges() {
        List<Change> changes = new ArrayList<>();
        before.columns().stream()
                .filter(column -> !after.hasColumn(column))
                .forEach(column -> changes.add(aboutTable(Kind.REMOVED, column)));
        after.columns().stream()
                .filter(column -> !before.hasColumn(column))
                .forEach(column -> changes.add(aboutTable(Kind.ADDED, column)));
        List<String> kept = before.columns().stream().filter(after::hasColumn).toList();
        if (!kept.equals(after.columns().stream().filter(before::hasColumn).toList())) {
            changes.add(new Change(
                    Kind.REORDERED,
                    topic,
                    before.file(),
                    List.of(),
                    null,
                    String.join(" · ", before.columns()),
                    String.join(" · ", after.columns()),
                    1,
                    1));
        }
        return changes;
    }

    private void addCells(List<Change> changes, PlanRow first, PlanRow second) {
        for (String column : columns) {
            String from = first.cells().getOrDefault(column, "");
            String to = second.cells().getOrDefault(column, "");
            if (!from.equals(to)) {
                changes.add(new Change(
                        Kind.CHANGED,
                        topic,
                        before.file(),
                        subject(second),
                        column,
                        from,
                        to,
                        first.number(),
                        second.number()));
            }
        }
    }

    private Change whole(Kind kind, PlanRow row) {
        String text = columns.stream()
                .filter(column -> row.text(column).isPresent())
                .map(column -> column + ": " + row.textOrBlank(column))
                .collect(Collectors.joining(" · "));
        boolean added = kind == Kind.ADDED;
        return new Change(
                kind,
                topic,
                before.file(),
                subject(row),
                null,
                added ? null : text,
                added ? text : null,
                added ? null : row.number(),
                added ? row.number() : null);
    }

    private Change aboutTable(Kind kind, @Nullable String column) {
        return new Change(
                kind,
                topic,
                before.file(),
                List.of(),
                column,
                kind == Kind.REMOVED ? column : null,
                kind == Kind.ADDED ? column : null,
                null,
                null);
    }

    private List<String> subject(PlanRow row) {
        return key.stream().map(row::textOrBlank).toList();
    }

    private List<Line> lines(PlanTable table) {
        Function<PlanRow, List<String>> cells = row -> columns.stream()
                .map(column -> row.cells().getOrDefault(column, ""))
                .toList();
        return table.rows().stream()
                .map(row -> new Line(row, subject(row), cells.apply(row)))
                .toList();
    }

    /** A row that is equal to another if the same stands in its cells, wherever it stands itself. */
    private record Line(PlanRow row, List<String> name, List<String> cells) {

        boolean differsInOneCell(Line other) {
            int different = 0;
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).equals(other.cells.get(i)) && ++different > 1) {
                    return false;
                }
            }
            return cells.size() > 1;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line line && line.cells.equals(cells);
        }

        @Override
        public int hashCode() {
            return cells.hashCode();
        }
    }
}
