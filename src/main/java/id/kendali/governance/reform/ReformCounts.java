package id.kendali.governance.reform;

import id.kendali.engine.workflow.Workflow;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.OpenCounts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many reports wait for the position, for the navigation. */
@Component
class ReformCounts implements OpenCounts {

    private final Workflow workflow;

    ReformCounts(Workflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public Map<String, Integer> counts() {
        return SignedIn.current()
                .map(me -> Map.of(ReportController.LIST, (int) workflow.queue(me).stream()
                        .filter(item -> item.subject().type().equals(Report.TYPE))
                        .count()))
                .orElse(Map.of());
    }
}
