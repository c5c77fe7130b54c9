package id.kendali.governance.performance;

import id.kendali.platform.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Agreements extends Repository<Agreement, AgreementId> {

    Agreement save(Agreement agreement);

    Optional<Agreement> findById(AgreementId id);

    List<Agreement> findByYearOrderByNumberDesc(int year);

    List<Agreement> findByUnitIdAndYearOrderByNumberDesc(UnitId unit, int year);
}
