package id.kendali.governance.performance;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Revisions extends Repository<Revision, RevisionId> {

    Revision save(Revision revision);

    Optional<Revision> findById(RevisionId id);

    List<Revision> findByReportIdOrderByNumberDesc(RealisationId report);
}
