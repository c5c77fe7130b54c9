package id.kendali.governance.performance;

import id.kendali.engine.workflow.SubjectTitle;
import id.kendali.engine.workflow.SubjectTitles;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names corrections in queues. */
@Component
@Transactional(readOnly = true)
class RevisionSubjects implements SubjectTitles {

    private final JdbcClient database;
    private final PerformanceTexts texts;

    RevisionSubjects(JdbcClient database, PerformanceTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public String subjectType() {
        return Revision.TYPE;
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Set<UUID> subjects) {
        Map<UUID, SubjectTitle> titles = new HashMap<>();
        database.sql("""
                        select revision.id, revision.number, report.year, report.quarter,
                               (select count(*) from performance.revised_line where revision_id = revision.id) as changed
                          from performance.revision join performance.report on report.id = revision.report_id
                         where revision.id in (:ids)
                        """).param("ids", subjects).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            titles.put(
                    id,
                    new SubjectTitle(
                            texts.here(
                                    "performance.revision.title",
                                    row.getInt("number"),
                                    new Quarter(row.getInt("year"), row.getInt("quarter")).label()),
                            texts.here("performance.revision.detail", row.getInt("changed")),
                            CorrectionController.REVISION + id));
        });
        return titles;
    }
}
