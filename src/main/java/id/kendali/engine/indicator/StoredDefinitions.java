package id.kendali.engine.indicator;

import id.kendali.platform.database.UuidV7;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of definitions. Versions are added and never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredDefinitions {

    private static final String LOCK = "hashtextextended('indicator.definition', 0)";

    private final JdbcClient database;
    private final Catalogue catalogue;

    StoredDefinitions(JdbcClient database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /** Two that change the catalogue wait for each other, and for everybody who holds it still. */
    void lock() {
        advisoryLock("pg_advisory_xact_lock");
    }

    /**
     * Keeps the catalogue as it is until the transaction ends, and takes up what other nodes have published: a value is
     * either seen by the publication of a new version, or marks the figures of that version itself.
     */
    void holdStill() {
        advisoryLock("pg_advisory_xact_lock_shared");
        refresh();
    }

    private void advisoryLock(String function) {
        database.sql("select " + function + "(" + LOCK + ")")
                .query((row, number) -> true)
                .list();
    }

    /** Takes up what other nodes have published. Versions are only added, so that their number tells. */
    void refresh() {
        int stored = database.sql("select count(*) from indicator.definition")
                .query(Integer.class)
                .single();
        if (stored != catalogue.definitions().size()) {
            catalogue.replace(read());
        }
    }

    Definitions read() {
        return definitions(all().values());
    }

    static Definitions definitions(Iterable<StoredDefinition> stored) {
        List<Measure> measures = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (StoredDefinition definition : stored) {
            DefinitionTree tree = definition.tree();
            if (definition.key().kind().equals("MEASURE")) {
                measures.add(Measure.from(tree));
            } else {
                indicators.add(Indicator.from(tree));
            }
        }
        return new Definitions(measures, indicators);
    }

    Map<DefinitionKey, StoredDefinition> all() {
        Map<DefinitionKey, StoredDefinition> known = new LinkedHashMap<>();
        database.sql("select kind, code, definition_version, content, sha256 from indicator.definition order by code")
                .query((row, number) -> new StoredDefinition(
                        new DefinitionKey(row.getString(1), row.getString(2), row.getInt(3)),
                        row.getString(4),
                        row.getString(5)))
                .list()
                .forEach(definition -> known.put(definition.key(), definition));
        return known;
    }

    /** How a version of an indicator is written. */
    DefinitionTree tree(Indicator version) {
        return java.util.Objects.requireNonNull(
                        all().get(new DefinitionKey("INDICATOR", version.code(), version.version())))
                .tree();
    }

    /** Who stands behind the versions of an indicator, by their numbers; those that came with Kendali are absent. */
    Map<Integer, Persons> persons(String indicator) {
        Map<Integer, Persons> persons = new LinkedHashMap<>();
        database.sql("""
                        select definition_version, drafted_by, published_by, published_at, reason from indicator.definition
                         where kind = 'INDICATOR' and code = :code and published_by is not null
                        """).param("code", indicator).query(row -> {
            persons.put(
                    row.getInt(1),
                    new Persons(
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            row.getString(5)));
        });
        return persons;
    }

    /** @param persons who drafted and published it; none if the version came with Kendali */
    void insert(StoredDefinition definition, LocalDate validFrom, @Nullable Persons persons) {
        database.sql("""
                        insert into indicator.definition (id, kind, code, definition_version, valid_from, content, sha256,
                          drafted_by, published_by, published_at, reason, version)
                        values (:id, :kind, :code, :number, :from, :content, :sha256, :drafted, :published, :at, :reason, 0)
                        """)
                .param("id", UuidV7.next())
                .param("kind", definition.key().kind())
                .param("code", definition.key().code())
                .param("number", definition.key().version())
                .param("from", validFrom)
                .param("content", definition.content())
                .param("sha256", definition.sha256())
                .param("drafted", persons == null ? null : persons.author())
                .param("published", persons == null ? null : persons.publisher())
                .param("at", persons == null ? null : persons.at().atOffset(ZoneOffset.UTC))
                .param("reason", persons == null ? null : persons.reason())
                .update();
    }

    /** Who stands behind a version, by position and unit, and why it was made. */
    record Persons(String author, String publisher, Instant at, String reason) {}

    record DefinitionKey(String kind, String code, int version) {

        @Override
        public String toString() {
            return kind + " " + code + " version " + version;
        }
    }

    record StoredDefinition(DefinitionKey key, String content, String sha256) {

        static StoredDefinition of(DefinitionTree tree) {
            String content = tree.canonical();
            return new StoredDefinition(
                    new DefinitionKey(tree.text("kind"), tree.text("code"), tree.number("version")),
                    content,
                    DefinitionTree.sha256(content));
        }

        DefinitionTree tree() {
            return DefinitionTree.parse(key.toString(), content);
        }
    }
}
