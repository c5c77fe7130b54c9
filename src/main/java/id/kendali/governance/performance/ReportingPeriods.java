package id.kendali.governance.performance;

import id.kendali.platform.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReportingPeriods extends Repository<ReportingPeriod, ReportingPeriodId> {

    ReportingPeriod save(ReportingPeriod period);

    Optional<ReportingPeriod> findById(ReportingPeriodId id);

    Optional<ReportingPeriod> findByUnitIdAndYearAndQuarter(UnitId region, int year, int quarter);

    List<ReportingPeriod> findByUnitIdOrderByYearDescQuarterDesc(UnitId region);
}
