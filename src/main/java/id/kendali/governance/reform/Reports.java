package id.kendali.governance.reform;

import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, ReportId> {

    Report save(Report report);

    Optional<Report> findById(ReportId id);

    Optional<Report> findByUnitIdAndYearAndCheckpoint(UnitId unit, int year, PeriodType checkpoint);

    List<Report> findByYearAndCheckpoint(int year, PeriodType checkpoint);

    /** Of two editors at once the second waits here and then sees what the first one wrote. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Report> findWithLockByUnitIdAndYearAndCheckpoint(UnitId unit, int year, PeriodType checkpoint);

    /** The same for all reports that the scope sees. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    List<Report> findWithLockByYearAndCheckpoint(int year, PeriodType checkpoint);
}
