package id.kendali.engine.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which indicators are computed from which. All versions count at once: a formula may look back at a period in which
 * another version was in force, and still nothing may come to depend on itself.
 */
final class DependencyGraph {

    private final Map<String, Set<String>> sources = new TreeMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    DependencyGraph(Collection<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            sources.computeIfAbsent(indicator.code(), code -> new TreeSet<>())
                    .addAll(indicator.formula().indicators());
        }
    }

    /** The graph with one more version of an indicator. */
    static DependencyGraph with(Collection<Indicator> indicators, String code, Formula formula) {
        DependencyGraph graph = new DependencyGraph(indicators);
        graph.sources.computeIfAbsent(code, one -> new TreeSet<>()).addAll(formula.indicators());
        return graph;
    }

    /** The way back to where it began: A, B, A. */
    Optional<List<String>> cycle() {
        for (String code : sources.keySet()) {
            Optional<List<String>> cycle = cycle(code, new LinkedHashSet<>());
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> cycle(String code, LinkedHashSet<String> way) {
        if (!way.add(code)) {
            List<String> all = new ArrayList<>(way);
            List<String> cycle = new ArrayList<>(all.subList(all.indexOf(code), all.size()));
            cycle.add(code);
            return Optional.of(cycle);
        }
        for (String source : sources.getOrDefault(code, Set.of())) {
            Optional<List<String>> cycle = cycle(source, way);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        way.remove(code);
        return Optional.empty();
    }

    /** How long the longest way down to measures is; only without a cycle. */
    int depth(String code) {
        Integer known = depths.get(code);
        if (known != null) {
            return known;
        }
        int depth = sources.getOrDefault(code, Set.of()).stream()
                .mapToInt(source -> depth(source) + 1)
                .max()
                .orElse(0);
        depths.put(code, depth);
        return depth;
    }
}
