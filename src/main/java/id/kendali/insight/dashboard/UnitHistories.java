package id.kendali.insight.dashboard;

import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.TimelineItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happened last to the reports of a unit, from the ledger. */
@Component
class UnitHistories {

    List<TimelineItem> latest(Unit unit) {
        return List.of();
    }
}
