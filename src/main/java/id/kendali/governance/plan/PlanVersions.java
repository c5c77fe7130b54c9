package id.kendali.governance.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlanVersions extends Repository<PlanVersion, PlanVersionId> {

    PlanVersion save(PlanVersion version);

    Optional<PlanVersion> findById(PlanVersionId id);

    List<PlanVersion> findByIdIn(Collection<PlanVersionId> ids);

    Optional<PlanVersion> findByPlanIdAndNumber(PlanId plan, int number);

    Optional<PlanVersion> findByPlanIdAndState(PlanId plan, PlanVersionState state);

    List<PlanVersion> findByPlanIdOrderByNumberDesc(PlanId plan);
}
