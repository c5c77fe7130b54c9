package id.kendali.governance.plan.comparison;

import id.kendali.governance.plan.comparison.Change.Kind;
import id.kendali.governance.plan.comparison.TreeComparison.TreeChange;
import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every difference between two documents of a plan, each once. Rows are matched by the key of their table, items of a tree
 * by what names them, elements of the cascade also when they hang under another one.
 */
public final class PlanComparison {

    private static final String STRATEGY = "strategy.yaml";

    private final List<Change> changes;

    private PlanComparison(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    public static PlanComparison between(PlanDocument before, PlanDocument after) {
        List<Change> changes = new ArrayList<>();
        for (String file : files(before, after)) {
            if (isTable(before, file) != isTable(after, file) && before.has(file) && after.has(file)) {
                throw new IllegalArgumentException(file + " is a table in one document and a tree in the other");
            }
            addFile(changes, file, before, after);
        }
        changes.sort((first, second) -> first.topic().compareTo(second.topic()));
        return new PlanComparison(changes);
    }

    /** By topic, and within it as the documents go. */
    public List<Change> changes() {
        return changes;
    }

    public List<Change> of(Topic topic) {
        return changes.stream().filter(change -> change.topic() == topic).toList();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public int size() {
        return changes.size();
    }

    /** How many changes there are of each topic that has any. */
    public Map<Topic, Integer> byTopic() {
        Map<Topic, Integer> counts = new EnumMap<>(Topic.class);
        changes.forEach(change -> counts.merge(change.topic(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** How many changes there are in each file that has any. */
    public Map<String, Integer> byFile() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.merge(change.file(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private static Set<String> files(PlanDocument before, PlanDocument after) {
        Set<String> files = new LinkedHashSet<>();
        for (PlanDocument document : List.of(after, before)) {
            document.trees().forEach(tree -> files.add(tree.file()));
            document.tables().forEach(table -> files.add(table.file()));
        }
        return files;
    }

    private static boolean isTable(PlanDocument document, String file) {
        return document.tables().stream().anyMatch(table -> table.file().equals(file));
    }

    private static void addFile(List<Change> changes, String file, PlanDocument before, PlanDocument after) {
        if (!before.has(file) || !after.has(file)) {
            Kind kind = after.has(file) ? Kind.ADDED : Kind.REMOVED;
            changes.add(new Change(kind, Topic.of(file), file, List.of(), null, null, null, null, null));
        }
        if (isTable(before, file) || isTable(after, file)) {
            PlanTable from = before.table(file);
            PlanTable to = after.table(file);
            changes.addAll(TableComparison.between(
                    before.has(file) ? from : new PlanTable(file, to.columns(), List.of()),
                    after.has(file) ? to : new PlanTable(file, from.columns(), List.of())));
            return;
        }
        List<TreeChange> found = TreeComparison.between(before.tree(file), after.tree(file));
        if (file.equals(STRATEGY)) {
            changes.addAll(new Elements(before.cascade(), after.cascade()).changes(found));
        } else {
            found.forEach(change -> changes.add(inTree(file, change)));
        }
    }

    private static Change inTree(String file, TreeChange change) {
        return new Change(
                change.kind(),
                Topic.of(file),
                file,
                change.way(),
                null,
                text(change.before()),
                text(change.after()),
                null,
                null);
    }

    private static @Nullable String text(@Nullable PlanNode node) {
        return node == null ? null : TreeComparison.text(node);
    }

    /** Puts the changes of the strategy under the elements of the cascade that they are about. */
    private record Elements(Cascade before, Cascade after) {

        private static final Set<String> PARENTS = Set.of("misi", "tujuan", "sasaran_strategis", "program");

        List<Change> changes(List<TreeChange> found) {
            List<TreeChange> open = new ArrayList<>(found);
            List<Change> changes = new ArrayList<>();
            for (TreeChange removed : found) {
                Optional<TreeChange> added = added(removed, open);
                if (added.isPresent()) {
                    open.remove(removed);
                    open.remove(added.get());
                    changes.addAll(moved(removed, added.get()));
                }
            }
            open.forEach(change -> changes.add(change(change)));
            return changes;
        }

        /** The place where an element stands now that stood elsewhere. */
        private Optional<TreeChange> added(TreeChange removed, List<TreeChange> open) {
            if (removed.kind() != Kind.REMOVED || !open.contains(removed)) {
                return Optional.empty();
            }
            return at(before, removed.before())
                    .flatMap(element -> open.stream()
                            .filter(change -> change.kind() == Kind.ADDED)
                            .filter(change -> at(after, change.after())
                                    .filter(now -> now.key().equals(element.key()))
                                    .isPresent())
                            .findFirst());
        }

        private List<Change> moved(TreeChange removed, TreeChange added) {
            Cascade.Element was = at(before, removed.before()).orElseThrow();
            Cascade.Element is = at(after, added.after()).orElseThrow();
            List<Change> changes = new ArrayList<>();
            changes.add(new Change(
                    Kind.MOVED,
                    Topic.CASCADE,
                    STRATEGY,
                    List.of(is.code()),
                    null,
                    was.parentCode(),
                    is.parentCode(),
                    null,
                    null));
            TreeComparison.between(added.way(), was.node(), is.node()).forEach(change -> changes.add(change(change)));
            return changes;
        }

        private Change change(TreeChange change) {
            Optional<Cascade.Element> element = around(after, change.after()).or(() -> around(before, change.before()));
            if (element.isEmpty()) {
                return inTree(STRATEGY, change);
            }
            PlanNode node = change.after() == null ? change.before() : change.after();
            String rest = node == null
                    ? ""
                    : node.path()
                            .substring(element.get().node().path().length())
                            .replaceFirst("^\\.", "");
            return new Change(
                    change.kind() == Kind.CHANGED && PARENTS.contains(rest) ? Kind.MOVED : change.kind(),
                    Topic.CASCADE,
                    STRATEGY,
                    List.of(element.get().code()),
                    rest.isEmpty() ? null : rest,
                    text(change.before()),
                    text(change.after()),
                    null,
                    null);
        }

        private static Optional<Cascade.Element> at(Cascade cascade, @Nullable PlanNode node) {
            return node == null
                    ? Optional.empty()
                    : cascade.elements().stream()
                            .filter(element -> element.node().path().equals(node.path()))
                            .findFirst();
        }

        /** The innermost element that the node belongs to. */
        private static Optional<Cascade.Element> around(Cascade cascade, @Nullable PlanNode node) {
            return node == null
                    ? Optional.empty()
                    : cascade.elements().stream()
                            .filter(element -> node.path().equals(element.node().path())
                                    || node.path().startsWith(element.node().path() + ".")
                                    || node.path().startsWith(element.node().path() + "["))
                            .max((first, second) -> Integer.compare(
                                    first.node().path().length(),
                                    second.node().path().length()));
        }
    }
}
