package id.kendali.platform.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SpecialDays extends Repository<SpecialDay, SpecialDayId> {

    SpecialDay save(SpecialDay day);

    Optional<SpecialDay> findById(SpecialDayId id);

    Optional<SpecialDay> findByDayAndWithdrawnAtIsNull(LocalDate day);

    List<SpecialDay> findByWithdrawnAtIsNull();

    List<SpecialDay> findByDayBetweenOrderByDayAscWithdrawnAtDesc(LocalDate first, LocalDate last);
}
