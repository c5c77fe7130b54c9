package id.kendali.governance.roadmap;

import id.kendali.engine.workflow.WorkflowMoved;
import id.kendali.platform.ui.LiveEvents;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets items follow the workflow, inside the transaction that moves them. */
@Component
class RoadmapMoves {

    private final RoadmapItems items;
    private final LiveEvents live;

    RoadmapMoves(RoadmapItems items, LiveEvents live) {
        this.items = items;
        this.live = live;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkflowMoved moved) {
        if (!moved.subject().type().equals(RoadmapItem.TYPE)) {
            return;
        }
        RoadmapItem item =
                items.findById(new RoadmapItemId(moved.subject().id())).orElseThrow();
        item.enter(RoadmapState.valueOf(moved.to()), moved.at());
        items.save(item);
        live.publish(
                RoadmapUpdates.TOPIC,
                Set.of(item.unitId().value()),
                item.id().value().toString());
    }
}
