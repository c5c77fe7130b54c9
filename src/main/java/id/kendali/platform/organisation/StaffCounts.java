package id.kendali.platform.organisation;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff numbers as the plan prints them, contradictions included. */
@Component
@Transactional(readOnly = true)
public class StaffCounts {

    private final JdbcClient database;

    StaffCounts(JdbcClient database) {
        this.database = database;
    }

    /** Of each unit the latest that is known; empty if nothing is known of any. */
    public Optional<Integer> total(Collection<UUID> units) {
        return database.sql("""
                        select sum(total)::integer
                          from (select distinct on (unit_id) total from organisation.staff_count
                                 where unit_id = any (:units)
                                 order by unit_id, year desc, source) as latest
                        """)
                .param("units", units.toArray(UUID[]::new))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    public Optional<Count> of(UUID unit) {
        return database.sql("""
                        select women, men, total, source from organisation.staff_count
                         where unit_id = :unit order by year desc, source limit 1
                        """)
                .param("unit", unit)
                .query((row, number) ->
                        new Count(row.getInt("women"), row.getInt("men"), row.getInt("total"), row.getString("source")))
                .optional();
    }

    /** Women, men and their sum, as printed. */
    public record Count(int women, int men, int total, String source) {}
}
