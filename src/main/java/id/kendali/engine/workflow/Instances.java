package id.kendali.engine.workflow;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface Instances extends Repository<Instance, WorkflowId> {

    Instance save(Instance instance);

    Optional<Instance> findBySubjectTypeAndSubjectId(String subjectType, UUID subjectId);

    /** Of two moves at once the second waits here and then sees what the first one did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Instance> findOneById(WorkflowId id);
}
