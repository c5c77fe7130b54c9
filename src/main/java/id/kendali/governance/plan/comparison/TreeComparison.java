package id.kendali.governance.plan.comparison;

import id.kendali.governance.plan.comparison.Change.Kind;
import id.kendali.governance.plan.document.PlanNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two trees, value by value. Items of a list are told apart by what names them. */
final class TreeComparison {

    /** What names an item of a list, the first that all items of both lists have and no two share. */
    private static final List<String> NAMES =
            List.of("code", "no", "seq", "number", "letter", "key", "id", "year", "name", "title", "text", "label");

    private final List<TreeChange> changes = new ArrayList<>();

    private TreeComparison() {}

    /**
     * A difference before it is put into words.
     *
     * @param way names of items instead of their places
     * @param before null if there was nothing
     * @param after null if there is nothing any more
     */
    record TreeChange(
            Kind kind,
            List<String> way,
            @Nullable PlanNode before,
            @Nullable PlanNode after) {}

    static List<TreeChange> between(PlanNode before, PlanNode after) {
        return between(List.of(), before, after);
    }

    static List<TreeChange> between(List<String> way, PlanNode before, PlanNode after) {
        TreeComparison comparison = new TreeComparison();
        comparison.compare(way, before, after);
        return comparison.changes;
    }

    /** What stands in a node, in one line. */
    static String text(PlanNode node) {
        return values(node)
                .map(value -> {
                    String name = value.path().substring(node.path().length()).replaceFirst("^\\.", "");
                    return name.isEmpty() ? written(value) : name + ": " + written(value);
                })
                .collect(Collectors.joining(" · "));
    }

    private static Stream<PlanNode> values(PlanNode node) {
        return node.all()
                .filter(each -> !(each.content() instanceof Map)
                        && !(each.content() instanceof List)
                        && each.content() != null);
    }

    static String written(PlanNode value) {
        return String.valueOf(value.content());
    }

    private void compare(List<String> way, PlanNode before, PlanNode after) {
        if (Objects.equals(before.content(), after.content())) {
            return;
        }
        if (before.content() instanceof Map && after.content() instanceof Map) {
            compareNames(way, before.entries(), after.entries());
        } else if (before.content() instanceof List && after.content() instanceof List) {
            compareItems(way, before, after);
        } else if (before.content() == null) {
            changes.add(new TreeChange(Kind.ADDED, way, null, after));
        } else if (after.content() == null) {
            changes.add(new TreeChange(Kind.REMOVED, way, before, null));
        } else {
            changes.add(new TreeChange(Kind.CHANGED, way, before, after));
        }
    }

    private void compareNames(List<String> way, Map<String, PlanNode> before, Map<String, PlanNode> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        for (String name : names) {
            PlanNode from = before.get(name);
            PlanNode to = after.get(name);
            if (from == null) {
                changes.add(new TreeChange(Kind.ADDED, plus(way, name), null, Objects.requireNonNull(to)));
            } else if (to == null) {
                changes.add(new TreeChange(Kind.REMOVED, plus(way, name), from, null));
            } else {
                compare(plus(way, name), from, to);
            }
        }
        List<String> kept = before.keySet().stream().filter(after::containsKey).toList();
        if (!kept.equals(after.keySet().stream().filter(before::containsKey).toList())) {
            changes.add(new TreeChange(Kind.REORDERED, way, null, null));
        }
    }

    private void compareItems(List<String> way, PlanNode before, PlanNode after) {
        List<PlanNode> first = before.items();
        List<PlanNode> second = after.items();
        Optional<String> name = nameOf(first, second);
        Function<Item, @Nullable Object> naming =
                item -> name.map(each -> item.node().get(each).textOrBlank()).orElse(null);
        Matching<Item> matching = Matching.of(
                first.stream().map(Item::new).toList(),
                second.stream().map(Item::new).toList(),
                naming,
                Item::resembles);
        for (Item item : matching.removed()) {
            changes.add(new TreeChange(Kind.REMOVED, plus(way, step(item.node(), name)), item.node(), null));
        }
        for (Matching.Pair<Item> pair : matching.pairs()) {
            compare(
                    plus(way, step(pair.after().node(), name)),
                    pair.before().node(),
                    pair.after().node());
        }
        for (Item item : matching.added()) {
            changes.add(new TreeChange(Kind.ADDED, plus(way, step(item.node(), name)), null, item.node()));
        }
        if (matching.reordered()) {
            changes.add(new TreeChange(Kind.REORDERED, way, null, null));
        }
    }

    private static Optional<String> nameOf(List<PlanNode> first, List<PlanNode> second) {
        return NAMES.stream()
                .filter(name -> tellsApart(name, first) && tellsApart(name, second))
                .findFirst();
    }

    private static boolean tellsApart(String name, List<PlanNode> items) {
        Set<String> seen = new HashSet<>();
        return items.stream()
                .allMatch(item -> item.get(name).text().filter(seen::add).isPresent());
    }

    private static String step(PlanNode item, Optional<String> name) {
        String place = item.path().substring(item.path().lastIndexOf('['));
        return name.map(each -> "[" + item.get(each).textOrBlank() + "]").orElse(place);
    }

    private static List<String> plus(List<String> way, String step) {
        List<String> further = new ArrayList<>(way);
        further.add(step);
        return further;
    }

    /** An item that is equal to another if the same stands in it, wherever it stands itself. */
    private record Item(PlanNode node) {

        /** Both say the same but for one value, or bear the same name: then one was changed into the other. */
        boolean resembles(Item other) {
            if (!(node.content() instanceof Map) || !(other.node.content() instanceof Map)) {
                return !(node.content() instanceof Map)
                        && !(node.content() instanceof List)
                        && node.path().equals(other.node.path());
            }
            return Stream.of("name", "text")
                            .anyMatch(name -> node.get(name).text().isPresent()
                                    && node.get(name)
                                            .text()
                                            .equals(other.node.get(name).text()))
                    || differsInOneValue(flat(node), flat(other.node));
        }

        private static boolean differsInOneValue(Map<String, String> first, Map<String, String> second) {
            return first.size() > 1
                    && first.keySet().equals(second.keySet())
                    && first.entrySet().stream()
                                    .filter(value -> !value.getValue().equals(second.get(value.getKey())))
                                    .count()
                            <= 1;
        }

        private static Map<String, String> flat(PlanNode node) {
            Map<String, String> flat = new LinkedHashMap<>();
            values(node)
                    .forEach(
                            value -> flat.put(value.path().substring(node.path().length()), written(value)));
            return flat;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Item item && Objects.equals(item.node.content(), node.content());
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(node.content());
        }
    }
}
