package id.kendali.insight.dashboard;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.OpenCounts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How much waits behind <em>Pekerjaan saya</em>, for the navigation. */
@Component
class WorkCounts implements OpenCounts {

    private final WorkLists lists;

    WorkCounts(WorkLists lists) {
        this.lists = lists;
    }

    @Override
    public Map<String, Integer> counts() {
        return SignedIn.current()
                .map(me -> Map.of("/pekerjaan", lists.own(me).size()))
                .orElse(Map.of());
    }
}
