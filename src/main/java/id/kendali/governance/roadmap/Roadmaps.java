package id.kendali.governance.roadmap;

import id.kendali.governance.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Roadmaps extends Repository<Roadmap, RoadmapId> {

    Roadmap save(Roadmap roadmap);

    Optional<Roadmap> findById(RoadmapId id);

    Optional<Roadmap> findByPlanId(PlanId plan);

    List<Roadmap> findAllByOrderByFirstYearDesc();
}
