package id.kendali.governance.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Rulings extends Repository<Ruling, RulingId> {

    Ruling save(Ruling ruling);

    Optional<Ruling> findById(RulingId id);

    /** Newest first. */
    List<Ruling> findByPlanIdOrderByProposedAtDesc(PlanId plan);
}
