package id.kendali.governance.reform;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.SubjectGuard;
import id.kendali.engine.workflow.SubjectTitle;
import id.kendali.engine.workflow.SubjectTitles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names reports in queues, and keeps incomplete ones and those of closed checkpoints from being submitted. */
@Component
@Transactional(readOnly = true)
class ReportSubjects implements SubjectTitles, SubjectGuard {

    private final JdbcClient database;
    private final Reports reports;
    private final CheckpointWindows windows;
    private final ReformTexts texts;

    ReportSubjects(JdbcClient database, Reports reports, CheckpointWindows windows, ReformTexts texts) {
        this.database = database;
        this.reports = reports;
        this.windows = windows;
        this.texts = texts;
    }

    @Override
    public String subjectType() {
        return Report.TYPE;
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Set<UUID> subjects) {
        return database
                .sql(
                        "select id, year, checkpoint, target_actions, realised_actions from reform.report where id in (:ids)")
                .param("ids", subjects)
                .query(this::title)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<MoveRefused> refusal(UUID subject, String transition) {
        if (!transition.equals("AJUKAN")) {
            return Optional.empty();
        }
        Report report = reports.findById(new ReportId(subject)).orElseThrow();
        if (windows.findOpen(report.period()).isEmpty()) {
            return Optional.of(MoveRefused.because("reform.refused.closed"));
        }
        return report.entry().isComplete()
                ? Optional.empty()
                : Optional.of(MoveRefused.because("reform.refused.incomplete"));
    }

    private Map.Entry<UUID, SubjectTitle> title(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Integer target = row.getObject("target_actions", Integer.class);
        Integer realised = row.getObject("realised_actions", Integer.class);
        return Map.entry(
                id,
                new SubjectTitle(
                        texts.here("reform.title", row.getString("checkpoint"), row.getString("year")),
                        target == null || realised == null
                                ? texts.here("reform.title.incomplete")
                                : texts.here("reform.title.counts", realised.toString(), target.toString()),
                        "/reformasi/laporan/" + id));
    }
}
