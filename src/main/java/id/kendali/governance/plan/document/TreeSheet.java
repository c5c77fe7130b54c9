package id.kendali.governance.plan.document;

import id.kendali.platform.exchange.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A tree as the rows of a sheet: a path and a value each. Texts, numbers and truth values are cells of that kind, a blank
 * cell is null; what has no kind of cell is written with signs: {@code []} and {@code {}} for an empty list and group,
 * {@code ""} for an empty text, and quotation marks around a text that could be taken for one of these.
 */
final class TreeSheet {

    static final String PATH = "path";
    static final String VALUE = "value";

    private static final String EMPTY_LIST = "[]";
    private static final String EMPTY_GROUP = "{}";
    private static final String MARK = "\"";

    private TreeSheet() {}

    // ---------------------------------------------------------------- writing

    /** @param value a text as it is written, a number, a truth value, or null */
    record Line(String path, @Nullable Object value) {}

    static List<Line> lines(PlanNode tree) {
        List<Line> lines = new ArrayList<>();
        if (tree.content() != null) {
            add(lines, TreePath.root(), tree.content());
        }
        return lines;
    }

    private static void add(List<Line> lines, TreePath path, @Nullable Object content) {
        if (content instanceof Map<?, ?> group && !group.isEmpty()) {
            group.forEach((name, below) -> add(lines, path.then(name.toString()), below));
        } else if (content instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                add(lines, path.then(i), list.get(i));
            }
        } else {
            lines.add(new Line(path.toString(), written(content)));
        }
    }

    private static @Nullable Object written(@Nullable Object content) {
        if (content instanceof Map) {
            return EMPTY_GROUP;
        }
        if (content instanceof List) {
            return EMPTY_LIST;
        }
        return content instanceof String text && needsMarks(text) ? MARK + text + MARK : content;
    }

    private static boolean needsMarks(String text) {
        return text.isEmpty() || text.equals(EMPTY_LIST) || text.equals(EMPTY_GROUP) || text.startsWith(MARK);
    }

    // ---------------------------------------------------------------- reading

    /** @param number of the row in the sheet */
    record Cells(int number, String path, SheetCell value) {}

    static Optional<PlanNode> read(String file, List<Cells> rows, PlanSchema.Limits limits, Findings.InFile findings) {
        if (rows.size() > limits.values()) {
            findings.error("plan.file.rows", String.valueOf(limits.values()));
            return Optional.empty();
        }
        Branch root = new Branch();
        boolean fine = true;
        boolean empty = true;
        Object emptyRoot = null;
        for (Cells row : rows) {
            Optional<Object> value = value(row, limits, findings);
            if (row.path().isBlank() && value.isPresent() && isEmptyMark(row.value())) {
                emptyRoot = value.get();
                continue;
            }
            Optional<TreePath> path = TreePath.parse(row.path().strip());
            if (path.isEmpty() || path.get().steps().size() >= limits.depth()) {
                findings.error(row.number(), PATH, "plan.file.path.unreadable", row.path());
                fine = false;
            } else if (value.isEmpty()) {
                fine = false;
            } else if (!root.put(path.get().steps(), value.get())) {
                findings.error(row.number(), PATH, "plan.file.path.twice", row.path());
                fine = false;
            }
            empty = false;
        }
        if (!fine) {
            return Optional.empty();
        }
        Object content = empty ? (emptyRoot instanceof Leaf leaf ? leaf.content() : null) : root.content();
        return Optional.of(new PlanNode(file, "", content));
    }

    /** A value at its end of the tree; there so that null can be one. */
    private record Leaf(@Nullable Object content) {}

    private static boolean isEmptyMark(SheetCell cell) {
        return cell.text().equals(EMPTY_LIST) || cell.text().equals(EMPTY_GROUP);
    }

    private static Optional<Object> value(Cells row, PlanSchema.Limits limits, Findings.InFile findings) {
        SheetCell cell = row.value();
        if (cell.text().length() > limits.letters()) {
            findings.error(row.number(), VALUE, "plan.file.cell.long", String.valueOf(limits.letters()));
            return Optional.empty();
        }
        return switch (cell.kind()) {
            case BLANK -> Optional.of(new Leaf(null));
            case BOOLEAN -> Optional.of(new Leaf(cell.text().equals("TRUE")));
            case NUMBER, PERCENT -> Optional.of(new Leaf(TreeValue.number(new BigDecimal(cell.text()))));
            case DATE -> Optional.of(new Leaf(cell.text()));
            case TEXT -> Optional.of(new Leaf(text(SourceText.withOneKindOfBreak(cell.text()))));
            case FAULT -> {
                findings.error(row.number(), VALUE, "plan.file.cell.fault", cell.text());
                yield Optional.empty();
            }
        };
    }

    private static Object text(String written) {
        if (written.equals(EMPTY_LIST)) {
            return List.of();
        }
        if (written.equals(EMPTY_GROUP)) {
            return Map.of();
        }
        return written.length() > 1 && written.startsWith(MARK) && written.endsWith(MARK)
                ? written.substring(1, written.length() - 1)
                : written;
    }

    /** A group or a list while its rows come in. */
    private static final class Branch {

        private final Map<String, Object> group = new LinkedHashMap<>();
        private final TreeMap<Integer, Object> list = new TreeMap<>();

        /** Says no if the path is there already, or is a group in one row and a list or a value in another. */
        boolean put(List<Object> steps, Object leaf) {
            Object step = steps.get(0);
            if (step instanceof Integer ? !group.isEmpty() : !list.isEmpty()) {
                return false;
            }
            Object there = step instanceof Integer place ? list.get(place) : group.get(step.toString());
            if (steps.size() == 1) {
                if (there == null) {
                    keep(step, leaf);
                }
                return there == null;
            }
            if (there == null) {
                Branch branch = new Branch();
                keep(step, branch);
                return branch.put(steps.subList(1, steps.size()), leaf);
            }
            return there instanceof Branch branch && branch.put(steps.subList(1, steps.size()), leaf);
        }

        private void keep(Object step, Object below) {
            if (step instanceof Integer place) {
                list.put(place, below);
            } else {
                group.put(step.toString(), below);
            }
        }

        /** A list closes up where a place was left out, as when somebody deletes a row. */
        Object content() {
            if (!list.isEmpty()) {
                List<@Nullable Object> items = new ArrayList<>();
                list.values().forEach(item -> items.add(contentOf(item)));
                return Collections.unmodifiableList(items);
            }
            Map<String, @Nullable Object> names = new LinkedHashMap<>();
            group.forEach((name, below) -> names.put(name, contentOf(below)));
            return Collections.unmodifiableMap(names);
        }

        private static @Nullable Object contentOf(Object below) {
            return below instanceof Branch branch ? branch.content() : ((Leaf) below).content();
        }
    }
}
