package id.kendali.engine.indicator;

import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the definitions of the files into the database at every start, before anything is computed with them. A version
 * that is there already must be the same to the last letter; otherwise old figures would silently mean something else.
 */
@Component
class CatalogueLoader implements SmartInitializingSingleton {

    private static final Scope CATALOGUE = Scope.system("Katalog indikator");

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final ChangeReason reason;
    private final Catalogue catalogue;
    private final DirtyFigures dirty;
    private final MeasureValues values;

    CatalogueLoader(
            JdbcClient database,
            TransactionTemplate transactions,
            ChangeReason reason,
            Catalogue catalogue,
            DirtyFigures dirty,
            MeasureValues values) {
        this.database = database;
        this.transactions = transactions;
        this.reason = reason;
        this.catalogue = catalogue;
        this.dirty = dirty;
        this.values = values;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load(DefinitionFiles.CARRIED.read());
    }

    void load(List<DefinitionTree> files) {
        Definitions all = CurrentScope.call(CATALOGUE, () -> transactions.execute(transaction -> inTransaction(files)));
        catalogue.replace(all);
    }

    private Definitions inTransaction(List<DefinitionTree> files) {
        // Two nodes may start at once; the second one then finds what the first one stored.
        database.sql("select pg_advisory_xact_lock(hashtext('indicator.definition'))")
                .query((row, number) -> true)
                .list();
        reason.because("Muatan katalog indikator");
        Map<DefinitionKey, StoredDefinition> stored = stored();
        List<DefinitionKey> added = new ArrayList<>();
        for (DefinitionTree file : files) {
            StoredDefinition definition = StoredDefinition.of(file);
            StoredDefinition known = stored.putIfAbsent(definition.key(), definition);
            if (known == null) {
                insert(definition, file);
                added.add(definition.key());
            } else if (!known.sha256().equals(definition.sha256())) {
                throw new IllegalStateException(
                        "%s changes %s, which is in force since it was loaded: its content has the hash %s, the database holds %s. Give the changed content a new version and leave the old one as it was."
                                .formatted(file.place(), definition.key(), definition.sha256(), known.sha256()));
            }
        }
        Definitions all = definitions(stored.values());
        added.forEach(key -> markConcerned(key, all));
        return all;
    }

    private void insert(StoredDefinition definition, DefinitionTree file) {
        database.sql("""
                        insert into indicator.definition (id, kind, code, definition_version, valid_from, content, sha256, version)
                        values (:id, :kind, :code, :number, :from, :content, :sha256, 0)
                        """)
                .param("id", UuidV7.next())
                .param("kind", definition.key().kind())
                .param("code", definition.key().code())
                .param("number", definition.key().version())
                .param("from", file.day("valid_from"))
                .param("content", definition.content())
                .param("sha256", definition.sha256())
                .update();
    }

    private Map<DefinitionKey, StoredDefinition> stored() {
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

    private static Definitions definitions(Iterable<StoredDefinition> stored) {
        List<Measure> measures = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (StoredDefinition definition : stored) {
            DefinitionTree tree = DefinitionTree.parse(definition.key().toString(), definition.content());
            if (definition.key().kind().equals("MEASURE")) {
                measures.add(Measure.from(tree));
            } else {
                indicators.add(Indicator.from(tree));
            }
        }
        return new Definitions(measures, indicators);
    }

    /** A new version changes the figures of the periods that it counts for. */
    private void markConcerned(DefinitionKey key, Definitions all) {
        all.indicators().stream()
                .filter(indicator -> key.equals(new DefinitionKey("INDICATOR", indicator.code(), indicator.version())))
                .forEach(indicator -> dirty.mark(values.reportedUnder(indicator)));
    }

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
    }
}
