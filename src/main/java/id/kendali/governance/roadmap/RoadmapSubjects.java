package id.kendali.governance.roadmap;

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

/** Names items in queues, where those that ended no longer are, and keeps what nobody owns from being worked on. */
@Component
@Transactional(readOnly = true)
class RoadmapSubjects implements SubjectTitles, SubjectGuard {

    private static final Set<String> NEED_AN_OWNER = Set.of("MULAI", "LANJUTKAN", "AJUKAN");

    private final JdbcClient database;
    private final RoadmapItems items;
    private final RoadmapTexts texts;

    RoadmapSubjects(JdbcClient database, RoadmapItems items, RoadmapTexts texts) {
        this.database = database;
        this.items = items;
        this.texts = texts;
    }

    @Override
    public String subjectType() {
        return RoadmapItem.TYPE;
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Set<UUID> subjects) {
        return database
                .sql("select id, text, aspect, year from roadmap.item where id in (:ids) and ended_by_version is null")
                .param("ids", subjects)
                .query(this::title)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<MoveRefused> refusal(UUID subject, String transition) {
        RoadmapItem item = items.findById(new RoadmapItemId(subject)).orElseThrow();
        if (item.hasEnded()) {
            return Optional.of(MoveRefused.because("roadmap.refused.ended", String.valueOf(item.endedByVersion())));
        }
        return NEED_AN_OWNER.contains(transition) && !item.commitment().isOwned()
                ? Optional.of(MoveRefused.because("roadmap.refused.owner"))
                : Optional.empty();
    }

    private Map.Entry<UUID, SubjectTitle> title(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return Map.entry(
                id,
                new SubjectTitle(
                        row.getString("text"),
                        texts.here("roadmap.find.subtitle", row.getString("year"), row.getString("aspect")),
                        RoadmapItemController.address(id)));
    }
}
