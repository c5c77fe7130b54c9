package id.kendali.platform.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface UnitHistory extends Repository<DatedTraits, TraitsId> {

    DatedTraits save(DatedTraits traits);

    /** The traits that hold without an end: those of today, or of a change still to come. */
    @Query("select * from organisation.unit_attributes where unit_id = :unit and valid_to is null")
    Optional<DatedTraits> last(UnitId unit);

    /** The traits that the given ones followed. */
    @Query("""
            select * from organisation.unit_attributes
             where unit_id = :unit and valid_to = :end and valid_from < valid_to
            """)
    Optional<DatedTraits> endingOn(UnitId unit, LocalDate end);
}
