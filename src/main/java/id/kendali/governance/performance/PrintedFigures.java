package id.kendali.governance.performance;

import id.kendali.governance.performance.EarlierYears.YearSource;
import id.kendali.platform.organisation.UnitId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What documents print as realised, for pages that say so beside what Kendali computes. */
@Component
@Transactional(readOnly = true)
public class PrintedFigures {

    private final JdbcClient database;

    PrintedFigures(JdbcClient database) {
        this.database = database;
    }

    /** Of several indicators of a region, read at once, the earliest year first; cells without a year are left out. */
    public List<PrintedFigure> of(UnitId region, Collection<String> indicators) {
        return database.sql("""
                        select indicator, year, period, value, value_printed, note, source, year_source
                          from performance.history
                         where unit_id = :region and indicator = any (:indicators) and kind = 'REALISATION'
                           and value is not null and year is not null
                         order by year, source, row_number
                        """)
                .param("region", region.value())
                .param("indicators", indicators.toArray(String[]::new))
                .query((row, number) -> new PrintedFigure(
                        row.getString("indicator"),
                        row.getInt("year"),
                        row.getString("period"),
                        row.getBigDecimal("value"),
                        row.getString("value_printed"),
                        row.getString("note"),
                        row.getString("source"),
                        YearSource.valueOf(row.getString("year_source")) == YearSource.PRINTED))
                .list();
    }
}
