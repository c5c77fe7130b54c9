package id.kendali.governance.roadmap;

import id.kendali.engine.workflow.Subject;
import id.kendali.engine.workflow.Workflow;
import id.kendali.governance.plan.PlanTookEffect;
import id.kendali.governance.plan.PlanTookEffect.RoadmapEntry;
import id.kendali.platform.database.Scope;
import id.kendali.platform.ui.LiveEvents;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the roadmap say what the version in force says, inside the transaction that put it into force. */
@Component
class RoadmapUpdates {

    /** Live events of this topic tell open pages that an item changed. */
    static final String TOPIC = "roadmap";

    static final String WORKFLOW = "peta-jalan";

    /** The roadmap spans all bagian and bidang, each of which works on its own items. */
    static final String SUB_BIDANG = Scope.SHARED;

    private final Roadmaps roadmaps;
    private final RoadmapItems items;
    private final RoadmapFinds finds;
    private final Workflow workflow;
    private final LiveEvents live;
    private final Clock clock;

    RoadmapUpdates(
            Roadmaps roadmaps,
            RoadmapItems items,
            RoadmapFinds finds,
            Workflow workflow,
            LiveEvents live,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.items = items;
        this.finds = finds;
        this.workflow = workflow;
        this.live = live;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(PlanTookEffect effect) {
        Roadmap roadmap = roadmaps.findByPlanId(effect.plan()).orElseGet(() -> Roadmap.of(effect));
        roadmap.follow(effect);
        roadmaps.save(roadmap);
        List<RoadmapItem> known = items.findByRoadmapIdOrderByAspectNumberAscYearAscNumberAscIdAsc(roadmap.id());
        EntryMatching matching = EntryMatching.of(known, effect.roadmap());
        matching.items().forEach((entry, item) -> restate(item, entry, effect.number()));
        matching.added().forEach(entry -> add(roadmap, entry));
        for (RoadmapItem item : matching.dropped()) {
            item.endBy(effect.number());
            items.save(item);
            finds.remove(item);
        }
        live.publish(TOPIC, Set.of(roadmap.unitId().value()), Integer.toString(effect.number()));
    }

    static Subject subject(RoadmapItemId id) {
        return new Subject(RoadmapItem.TYPE, id.value());
    }

    private void restate(RoadmapItem item, RoadmapEntry entry, int planVersion) {
        if (!item.says(entry)) {
            item.restate(entry, planVersion);
            finds.put(items.save(item));
        }
    }

    private void add(Roadmap roadmap, RoadmapEntry entry) {
        RoadmapItem item = items.save(RoadmapItem.planned(roadmap, entry, clock.instant()));
        workflow.begin(WORKFLOW, subject(item.id()), roadmap.unitId().value(), SUB_BIDANG, null);
        finds.put(item);
    }
}
