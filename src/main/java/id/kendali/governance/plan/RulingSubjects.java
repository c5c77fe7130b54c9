package id.kendali.governance.plan;

import id.kendali.engine.workflow.SubjectTitle;
import id.kendali.engine.workflow.SubjectTitles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names rulings in queues. */
@Component
@Transactional(readOnly = true)
class RulingSubjects implements SubjectTitles {

    private final JdbcClient database;
    private final PlanTexts texts;

    RulingSubjects(JdbcClient database, PlanTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public String subjectType() {
        return Ruling.TYPE;
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Set<UUID> subjects) {
        return database.sql("""
                        select ruling.id, ruling.chosen, ruling.reason, contradiction.number, contradiction.rule,
                               plan.first_year, unit.code,
                               case when plan_version.state <> 'BERLAKU' then plan_version.number end as other_version
                          from plan.ruling
                          join plan.contradiction on contradiction.id = ruling.contradiction_id
                          join plan.plan_version on plan_version.id = contradiction.version_id
                          join plan.plan on plan.id = ruling.plan_id
                          join organisation.unit on unit.id = plan.unit_id
                         where ruling.id in (:ids)
                        """).param("ids", subjects).query(this::title).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map.Entry<UUID, SubjectTitle> title(ResultSet row, int number) throws SQLException {
        String code = "K-%02d".formatted(row.getInt("number"));
        String chosen = row.getString("chosen");
        Integer version = row.getObject("other_version", Integer.class);
        return Map.entry(
                row.getObject("id", UUID.class),
                new SubjectTitle(
                        texts.here("plan.subject.ruling", code, texts.here("plan.rule." + row.getString("rule"))),
                        chosen == null
                                ? texts.here("plan.subject.ruling.neither", row.getString("reason"))
                                : texts.here("plan.subject.ruling.chosen", chosen, row.getString("reason")),
                        "/renstra/%s/%d/kontradiksi?buka=%s%s#%s"
                                .formatted(
                                        row.getString("code"),
                                        row.getInt("first_year"),
                                        code,
                                        version == null ? "" : "&versi=" + version,
                                        code)));
    }
}
