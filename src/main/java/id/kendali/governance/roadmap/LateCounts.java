package id.kendali.governance.roadmap;

import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.OpenCounts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many items are late, for the navigation: their day passes without anybody's opening a page. */
@Component
class LateCounts implements OpenCounts {

    private final RoadmapQueries queries;

    LateCounts(RoadmapQueries queries) {
        this.queries = queries;
    }

    @Override
    public Map<String, Integer> counts() {
        return SignedIn.current()
                .filter(me -> me.may(Right.READ_PLANS))
                .map(me -> Map.of(RoadmapConfiguration.HOME, queries.late()))
                .orElse(Map.of());
    }
}
