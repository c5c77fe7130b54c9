package id.kendali.engine.workflow;

import id.kendali.platform.database.UuidV7;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published versions of all definitions. A version never changes, so they are read once. */
@Component
@Transactional
class Definitions {

    private static final String FILES = "classpath*:definitions/workflow/*.yaml";

    private final JdbcClient database;
    private volatile List<Published> published = List.of();

    Definitions(JdbcClient database) {
        this.database = database;
    }

    /** One version under the id that instances refer to. */
    record Published(DefinitionId id, WorkflowDefinition definition) {}

    List<Published> all() {
        if (published.isEmpty()) {
            published = read();
        }
        return published;
    }

    Published newest(String code) {
        return all().stream()
                .filter(version -> version.definition().code().equals(code))
                .max(Comparator.comparingInt(version -> version.definition().version()))
                .orElseThrow(() -> new IllegalArgumentException("No workflow is called " + code));
    }

    WorkflowDefinition get(DefinitionId id) {
        return find(id, all()).orElseGet(() -> {
            // Another node may have published it since.
            published = read();
            return find(id, published).orElseThrow();
        });
    }

    private static java.util.Optional<WorkflowDefinition> find(DefinitionId id, List<Published> among) {
        return among.stream()
                .filter(version -> version.id().equals(id))
                .map(Published::definition)
                .findFirst();
    }

    /** Takes up new versions from the files that Kendali carries, and refuses a version whose content was changed. */
    void publish() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                publish(DefinitionFile.read(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        published = read();
    }

    void publish(DefinitionFile file) {
        WorkflowDefinition definition = file.definition();
        int added = database.sql("""
                        insert into workflow.definition (id, code, version, body, sha256)
                        values (:id, :code, :version, :body::jsonb, :sha256)
                        on conflict (code, version) do nothing
                        """)
                .param("id", UuidV7.next())
                .param("code", definition.code())
                .param("version", definition.version())
                .param("body", file.body())
                .param("sha256", file.sha256())
                .update();
        if (added == 0 && !hashOf(definition).equals(file.sha256())) {
            throw new IllegalStateException(
                    "Workflow %s version %d differs from the version that was published under this number. Versions are immutable: give the change a new number."
                            .formatted(definition.code(), definition.version()));
        }
    }

    private String hashOf(WorkflowDefinition definition) {
        return database.sql("select sha256 from workflow.definition where code = :code and version = :version")
                .param("code", definition.code())
                .param("version", definition.version())
                .query(String.class)
                .single();
    }

    private List<Published> read() {
        return database.sql("select id, body from workflow.definition order by code, version")
                .query(Definitions::published)
                .list();
    }

    private static Published published(ResultSet row, int number) throws SQLException {
        return new Published(
                new DefinitionId(row.getObject("id", UUID.class)), DefinitionFile.parse(row.getString("body")));
    }
}
