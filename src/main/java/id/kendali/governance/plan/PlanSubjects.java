package id.kendali.governance.plan;

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

/** Names versions in queues, and keeps a revision without reason and legal basis from being submitted. */
@Component
@Transactional(readOnly = true)
class PlanSubjects implements SubjectTitles, SubjectGuard {

    private final JdbcClient database;
    private final PlanVersions versions;
    private final PlanTexts texts;

    PlanSubjects(JdbcClient database, PlanVersions versions, PlanTexts texts) {
        this.database = database;
        this.versions = versions;
        this.texts = texts;
    }

    @Override
    public String subjectType() {
        return PlanVersion.TYPE;
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Set<UUID> subjects) {
        return database.sql("""
                        select plan_version.id, plan_version.number, plan_version.reason, plan.name, plan.first_year,
                               unit.code
                          from plan.plan_version
                          join plan.plan on plan.id = plan_version.plan_id
                          join organisation.unit on unit.id = plan.unit_id
                         where plan_version.id in (:ids)
                        """).param("ids", subjects).query(this::title).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<MoveRefused> refusal(UUID subject, String transition) {
        if (!transition.equals("AJUKAN")) {
            return Optional.empty();
        }
        PlanVersion.Grounds grounds =
                versions.findById(new PlanVersionId(subject)).orElseThrow().grounds();
        return grounds.reason() == null || grounds.legalBasis() == null
                ? Optional.of(MoveRefused.because("plan.refused.grounds"))
                : Optional.empty();
    }

    private Map.Entry<UUID, SubjectTitle> title(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return Map.entry(
                row.getObject("id", UUID.class),
                new SubjectTitle(
                        texts.here("plan.subject.version", row.getString("name"), row.getInt("number")),
                        reason == null ? texts.here("plan.subject.version.unexplained") : reason,
                        "/renstra/%s/%d/versi/%d"
                                .formatted(row.getString("code"), row.getInt("first_year"), row.getInt("number"))));
    }
}
