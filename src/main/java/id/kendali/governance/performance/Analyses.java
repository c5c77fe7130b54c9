package id.kendali.governance.performance;

import id.kendali.platform.organisation.UnitId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Analyses extends Repository<Analysis, AnalysisId> {

    Analysis save(Analysis analysis);

    Optional<Analysis> findByUnitIdAndIndicatorAndYear(UnitId unit, String indicator, int year);
}
