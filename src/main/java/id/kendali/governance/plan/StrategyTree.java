package id.kendali.governance.plan;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Cascade.Element;
import id.kendali.governance.plan.document.Cascade.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of the cascade with those below it. The activity, which the plan prints beside its programmes, stands between
 * a programme and its goals of the activity; an element that names nothing above it, or something that is not there,
 * stands at the top.
 */
record StrategyTree(Element element, List<StrategyTree> below) {

    StrategyTree {
        below = List.copyOf(below);
    }

    static List<StrategyTree> of(Cascade cascade) {
        Map<String, Element> known = new LinkedHashMap<>();
        for (Element element : cascade.elements()) {
            known.putIfAbsent(element.kind() + " " + element.name(), element);
        }
        cascade.elements().forEach(element -> known.put(element.key(), element));
        Map<Element, List<Element>> children = new LinkedHashMap<>();
        List<Element> top = new ArrayList<>();
        for (Element element : cascade.elements()) {
            Element above = element.parentKey().map(known::get).orElse(null);
            if (above == null || above.equals(element)) {
                top.add(element);
            } else {
                children.computeIfAbsent(above, parent -> new ArrayList<>()).add(element);
            }
        }
        return new Builder(children, cascade.of(Kind.KEGIATAN)).trees(top);
    }

    /** This element and all below it. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(element), below.stream().flatMap(StrategyTree::all));
    }

    private record Builder(Map<Element, List<Element>> children, List<Element> activities) {

        private List<StrategyTree> trees(List<Element> top) {
            boolean placed = children.keySet().stream()
                    .filter(element -> element.kind() == Kind.PROGRAM)
                    .anyMatch(programme -> goals(programme).findAny().isPresent());
            return top.stream()
                    .filter(element -> !placed || !isOnlyActivity(element))
                    .map(this::tree)
                    .toList();
        }

        private StrategyTree tree(Element element) {
            List<Element> below = children.getOrDefault(element, List.of());
            Element activity = element.kind() == Kind.PROGRAM && activities.size() == 1 ? activities.get(0) : null;
            List<StrategyTree> goals = goals(element).map(this::tree).toList();
            if (activity == null || goals.isEmpty()) {
                return new StrategyTree(element, below.stream().map(this::tree).toList());
            }
            Stream<StrategyTree> others = below.stream()
                    .filter(child -> child.kind() != Kind.SASARAN_KEGIATAN)
                    .map(this::tree);
            return new StrategyTree(
                    element,
                    Stream.concat(others, Stream.of(new StrategyTree(activity, goals)))
                            .toList());
        }

        private Stream<Element> goals(Element programme) {
            return Objects.requireNonNullElse(children.get(programme), List.<Element>of()).stream()
                    .filter(child -> child.kind() == Kind.SASARAN_KEGIATAN);
        }

        private boolean isOnlyActivity(Element element) {
            return activities.size() == 1 && activities.get(0).equals(element) && !children.containsKey(element);
        }
    }

    /** This tree with what the filter leaves: elements that it accepts, with those above and below them. */
    @Nullable
    StrategyTree filtered(java.util.function.Predicate<Element> accepts) {
        if (accepts.test(element)) {
            return this;
        }
        List<StrategyTree> left = below.stream()
                .map(tree -> tree.filtered(accepts))
                .flatMap(Stream::ofNullable)
                .toList();
        return left.isEmpty() ? null : new StrategyTree(element, left);
    }
}
