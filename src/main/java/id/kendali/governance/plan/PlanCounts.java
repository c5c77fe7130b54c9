package id.kendali.governance.plan;

import id.kendali.engine.workflow.Workflow;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.OpenCounts;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many rulings and versions of plans wait for the position, for the navigation. */
@Component
class PlanCounts implements OpenCounts {

    private static final Set<String> TYPES = Set.of(Ruling.TYPE, PlanVersion.TYPE);

    private final Workflow workflow;

    PlanCounts(Workflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public Map<String, Integer> counts() {
        return SignedIn.current()
                .map(me -> Map.of(PlanConfiguration.HOME, (int) workflow.queue(me).stream()
                        .filter(item -> TYPES.contains(item.subject().type()))
                        .count()))
                .orElse(Map.of());
    }
}
