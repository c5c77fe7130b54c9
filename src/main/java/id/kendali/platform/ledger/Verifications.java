package id.kendali.platform.ledger;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The reports of past verifications. */
final class Verifications {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    Verifications(JdbcClient database) {
        this.database = database;
    }

    Optional<VerificationReport> latest() {
        return database.sql("select report::text from ledger.verification order by id desc limit 1")
                .query(String.class)
                .optional()
                .map(report -> JSON.readValue(report, VerificationReport.class));
    }

    /** Only the owner may: the application cannot report on itself. */
    void add(VerificationReport report) {
        database.sql("""
                        insert into ledger.verification (started_at, finished_at, size, root, findings, report)
                        values (:started, :finished, :size, :root, :findings, cast(:report as jsonb))
                        """)
                .param("started", OffsetDateTime.ofInstant(report.startedAt(), ZoneOffset.UTC))
                .param("finished", OffsetDateTime.ofInstant(report.finishedAt(), ZoneOffset.UTC))
                .param("size", report.size())
                .param("root", Hash.parse(report.root()).bytes())
                .param("findings", report.count())
                .param("report", JSON.writeValueAsString(report))
                .update();
    }
}
