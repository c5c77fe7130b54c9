package id.kendali.insight.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads which quarters of performance a unit still has to report, within the running scope. */
@Component
@Transactional(readOnly = true)
class OwedQuarters {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final JdbcClient database;
    private final Clock clock;

    /** @param zone of the office: its day begins before that of the server */
    OwedQuarters(JdbcClient database, Clock clock, @Value("${kendali.zone}") ZoneId zone) {
        this.database = database;
        this.clock = clock.withZone(zone);
    }

    /** A quarter that takes reports and for which the unit has begun none. */
    record OwedQuarter(int year, int quarter, LocalDate dueOn, boolean late) {

        /** "TW IV 2026" */
        String label() {
            return "TW " + ROMAN.get(quarter - 1) + " " + year;
        }

        String address() {
            return year + "-TW" + quarter;
        }
    }

    /** The earliest first. */
    List<OwedQuarter> notBegun(UUID unit) {
        return database.sql("""
                        select year, quarter, due_on, late from performance.quarter_status
                         where unit_id = :unit and report_id is null and period_state = 'TERBUKA'
                           and opens_on <= :today
                         order by year, quarter
                        """)
                .param("unit", unit)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new OwedQuarter(
                        row.getInt("year"),
                        row.getInt("quarter"),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("late")))
                .list();
    }
}
