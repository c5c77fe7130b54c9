package id.kendali.governance.performance;

import id.kendali.platform.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface Realisations extends Repository<Realisation, RealisationId> {

    Realisation save(Realisation report);

    Optional<Realisation> findById(RealisationId id);

    Optional<Realisation> findByUnitIdAndYearAndQuarter(UnitId unit, int year, int quarter);

    List<Realisation> findByPeriodId(ReportingPeriodId period);

    /** Of two editors at once the second waits here and then sees what the first one wrote. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Realisation> findWithLockByUnitIdAndYearAndQuarter(UnitId unit, int year, int quarter);
}
