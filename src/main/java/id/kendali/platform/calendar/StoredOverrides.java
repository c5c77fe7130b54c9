package id.kendali.platform.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredOverrides extends Repository<DateOverride, DateOverrideId> {

    DateOverride save(DateOverride override);

    Optional<DateOverride> findById(DateOverrideId id);

    Optional<DateOverride> findByRuleAndPeriodAndWithdrawnAtIsNull(String rule, String period);

    List<DateOverride> findByDateBetweenOrderByDateAscWithdrawnAtDesc(LocalDate first, LocalDate last);
}
