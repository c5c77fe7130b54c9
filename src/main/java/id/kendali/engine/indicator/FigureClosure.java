package id.kendali.engine.indicator;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What follows from figures that change: those above them, and those that are computed from them. */
@Component
class FigureClosure {

    private final Regions regions;

    FigureClosure(Regions regions) {
        this.regions = regions;
    }

    /** The next figures after one; none if no version of its indicator counts for its period. */
    Set<FigureKey> after(FigureKey key, Definitions definitions) {
        Set<FigureKey> next = new HashSet<>();
        if (definitions.indicator(key.indicator(), key.period()).isPresent()) {
            regions.above(key).ifPresent(next::add);
            definitions.dependents(key.indicator(), key.period()).forEach(dependent -> next.add(key.of(dependent)));
        }
        return next;
    }

    /** These figures with everything that follows from them. */
    Set<FigureKey> of(Collection<FigureKey> first, Definitions definitions) {
        Set<FigureKey> all = new HashSet<>();
        Deque<FigureKey> waiting = new ArrayDeque<>(first);
        while (!waiting.isEmpty()) {
            FigureKey key = waiting.pop();
            if (all.add(key)) {
                waiting.addAll(after(key, definitions));
            }
        }
        return all;
    }
}
