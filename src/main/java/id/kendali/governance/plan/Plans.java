package id.kendali.governance.plan;

import id.kendali.platform.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Plans extends Repository<Plan, PlanId> {

    Plan save(Plan plan);

    Optional<Plan> findById(PlanId id);

    Optional<Plan> findByUnitIdAndFirstYear(UnitId regionalOffice, int firstYear);

    List<Plan> findAllByOrderByFirstYearDesc();
}
