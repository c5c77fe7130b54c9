package id.kendali.governance.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Both values of lines that were corrected, or are proposed to be. */
@Component
@Transactional(readOnly = true)
class RevisedValues {

    private final JdbcClient database;

    RevisedValues(JdbcClient database) {
        this.database = database;
    }

    /**
     * A change of one line.
     *
     * @param number of the correction, counted per report
     * @param reason of the correction
     */
    record RevisedValue(
            UUID revision,
            UUID line,
            int number,
            String reason,
            @Nullable BigDecimal valueBefore,
            @Nullable String reasonBefore,
            @Nullable BigDecimal valueAfter,
            @Nullable String reasonAfter) {}

    /** Confirmed changes of a line, the newest first. */
    List<RevisedValue> confirmed(UUID line) {
        return read("revised_line.line_id = :id and revision.state = 'BERLAKU'", line);
    }

    /** Changes of all lines of a report, whatever became of them, the newest first. */
    List<RevisedValue> ofReport(RealisationId report) {
        return read("revision.report_id = :id", report.value());
    }

    private List<RevisedValue> read(String which, UUID id) {
        return database.sql("""
                        select revised_line.*, revision.number, revision.reason
                          from performance.revised_line
                          join performance.revision on revision.id = revised_line.revision_id
                         where %s order by revision.number desc
                        """.formatted(which))
                .param("id", id)
                .query((row, index) -> new RevisedValue(
                        row.getObject("revision_id", UUID.class),
                        row.getObject("line_id", UUID.class),
                        row.getInt("number"),
                        row.getString("reason"),
                        row.getBigDecimal("value_before"),
                        row.getString("not_applicable_before"),
                        row.getBigDecimal("value_after"),
                        row.getString("not_applicable_after")))
                .list();
    }
}
