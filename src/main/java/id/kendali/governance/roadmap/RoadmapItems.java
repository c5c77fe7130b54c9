package id.kendali.governance.roadmap;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RoadmapItems extends Repository<RoadmapItem, RoadmapItemId> {

    RoadmapItem save(RoadmapItem item);

    Optional<RoadmapItem> findById(RoadmapItemId id);

    /** In the order of the plan, those that ended among them. */
    List<RoadmapItem> findByRoadmapIdOrderByAspectNumberAscYearAscNumberAscIdAsc(RoadmapId roadmap);
}
