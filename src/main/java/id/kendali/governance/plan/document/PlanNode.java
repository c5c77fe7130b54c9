package id.kendali.governance.plan.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One node of a tree of a plan: a group of names and values, a list, or a value. A node that is asked for and not there
 * is blank, so that optional parts need no care.
 *
 * @param path from the root, such as {@code indices[0].dimension_count}; empty for the root
 * @param content a {@code Map}, a {@code List}, a text, a number, a truth value, or null
 */
public record PlanNode(String file, String path, @Nullable Object content) {

    public boolean isBlank() {
        return content == null || content.toString().isBlank();
    }

    public PlanNode get(String name) {
        Object below = content instanceof Map<?, ?> names ? names.get(name) : null;
        return new PlanNode(file, path.isEmpty() ? name : path + "." + name, below);
    }

    /** The nodes of a list in their order; none if this is no list. */
    public List<PlanNode> items() {
        List<PlanNode> items = new ArrayList<>();
        if (content instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                items.add(new PlanNode(file, path + "[" + i + "]", list.get(i)));
            }
        }
        return items;
    }

    /** The named nodes of a group in their order; none if this is no group. */
    public Map<String, PlanNode> entries() {
        Map<String, PlanNode> entries = new LinkedHashMap<>();
        if (content instanceof Map<?, ?> names) {
            names.keySet().forEach(name -> entries.put(name.toString(), get(name.toString())));
        }
        return entries;
    }

    public Optional<String> text() {
        return isBlank() || content instanceof Map || content instanceof List
                ? Optional.empty()
                : Optional.of(String.valueOf(content).strip());
    }

    public String textOrBlank() {
        return text().orElse("");
    }

    public Optional<BigDecimal> number() {
        return text().flatMap(PlanRow::asNumber);
    }

    /** The value as a whole number; empty if it is none. */
    public Optional<Integer> whole() {
        return number().flatMap(PlanRow::asWhole);
    }

    public List<String> texts() {
        return items().stream().map(PlanNode::text).flatMap(Optional::stream).toList();
    }

    /** This node and every node below it. */
    public Stream<PlanNode> all() {
        Stream<PlanNode> below = content instanceof Map ? entries().values().stream() : items().stream();
        return Stream.concat(Stream.of(this), below.flatMap(PlanNode::all));
    }
}
