package id.kendali.governance.performance;

import id.kendali.engine.workflow.Workflow;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.OpenCounts;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many reports, corrections and periods wait for the position, for the navigation. */
@Component
class PerformanceCounts implements OpenCounts {

    private static final Set<String> TYPES = Set.of(Realisation.TYPE, Revision.TYPE);

    private final Workflow workflow;

    PerformanceCounts(Workflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public Map<String, Integer> counts() {
        return SignedIn.current()
                .map(me -> Map.of(RealisationController.LIST, (int) workflow.queue(me).stream()
                        .filter(item -> TYPES.contains(item.subject().type()))
                        .count()))
                .orElse(Map.of());
    }
}
