package id.kendali.governance.performance;

import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures of earlier years to the letter of the documents that print them. */
@Component
@Transactional(readOnly = true)
class EarlierYears {

    private final JdbcClient database;

    EarlierYears(JdbcClient database) {
        this.database = database;
    }

    /**
     * A printed cell.
     *
     * @param year none if no year stands there
     * @param kind what it states: TARGET, REALISATION, ACHIEVEMENT, MID_TERM_TARGET, REALISATION_OR_ACHIEVEMENT
     * @param value as a number; none if the cell is empty or says nothing
     * @param note what is to be known about it, as it was noted when the document was read
     */
    record PrintedCell(
            int row,
            String source,
            String section,
            @Nullable Integer year,
            YearSource yearSource,
            String period,
            String kind,
            @Nullable BigDecimal value,
            String unit,
            String printed,
            String note) {

        /** Whether the year stands there to the letter. */
        public boolean isCertain() {
            return yearSource == YearSource.PRINTED;
        }
    }

    /** Where the year of a cell comes from. */
    enum YearSource {
        PRINTED,
        /** Concluded from other cells. */
        INFERRED,
        NOT_PRINTED;

        public String messageKey() {
            return "performance.history.year." + name();
        }
    }

    /** What documents print of an indicator for a region, in their order. */
    List<PrintedCell> of(UnitId region, String indicator) {
        return database.sql("""
                        select * from performance.history where unit_id = :region and indicator = :indicator
                         order by source, row_number
                        """)
                .param("region", region.value())
                .param("indicator", indicator)
                .query((row, number) -> new PrintedCell(
                        row.getInt("row_number"),
                        row.getString("source"),
                        row.getString("section"),
                        row.getObject("year", Integer.class),
                        YearSource.valueOf(row.getString("year_source")),
                        row.getString("period"),
                        row.getString("kind"),
                        row.getBigDecimal("value"),
                        row.getString("unit_printed"),
                        row.getString("value_printed"),
                        row.getString("note")))
                .list();
    }

    @Transactional
    void add(UnitId region, @Nullable String indicator, String indicatorPrinted, PrintedCell cell) {
        database.sql("""
                        insert into performance.history (id, unit_id, source, row_number, section, indicator, indicator_printed,
                          year, year_source, period, kind, value, unit_printed, value_printed, note)
                        values (:id, :region, :source, :row, :section, :indicator, :printedName, :year, :yearSource, :period,
                          :kind, :value, :unit, :printed, :note)
                        """)
                .param("id", UuidV7.next())
                .param("region", region.value())
                .param("source", cell.source())
                .param("row", cell.row())
                .param("section", cell.section())
                .param("indicator", indicator)
                .param("printedName", indicatorPrinted)
                .param("year", cell.year())
                .param("yearSource", cell.yearSource().name())
                .param("period", cell.period())
                .param("kind", cell.kind())
                .param("value", cell.value())
                .param("unit", cell.unit())
                .param("printed", cell.printed())
                .param("note", cell.note())
                .update();
    }
}
