package id.kendali.platform.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Tenures extends Repository<Tenure, TenureId> {

    Tenure save(Tenure tenure);

    Optional<Tenure> findById(TenureId id);

    List<Tenure> findByPositionId(PositionId position);
}
