package id.kendali.governance.plan;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface PlanUploads extends Repository<PlanUpload, PlanUploadId> {

    PlanUpload save(PlanUpload upload);

    Optional<PlanUpload> findById(PlanUploadId id);

    /** Waits until nobody else loads the same file. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<PlanUpload> findOneById(PlanUploadId id);
}
