package id.kendali.engine.indicator;

import id.kendali.engine.indicator.StoredDefinitions.DefinitionKey;
import id.kendali.engine.indicator.StoredDefinitions.StoredDefinition;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the definitions of the files into the database at every start, before anything is computed with them. A version
 * that is there already must be the same to the last letter; otherwise old figures would silently mean something else.
 */
@Component
class CatalogueLoader implements SmartInitializingSingleton {

    private static final Scope CATALOGUE = Scope.system("Katalog indikator");

    private final TransactionTemplate transactions;
    private final ChangeReason reason;
    private final StoredDefinitions stored;
    private final Catalogue catalogue;
    private final DirtyFigures dirty;
    private final ConcernedFigures concerned;

    CatalogueLoader(
            TransactionTemplate transactions,
            ChangeReason reason,
            StoredDefinitions stored,
            Catalogue catalogue,
            DirtyFigures dirty,
            ConcernedFigures concerned) {
        this.transactions = transactions;
        this.reason = reason;
        this.stored = stored;
        this.catalogue = catalogue;
        this.dirty = dirty;
        this.concerned = concerned;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load(DefinitionFiles.CARRIED.read());
    }

    void load(List<DefinitionTree> files) {
        CurrentScope.run(CATALOGUE, () -> transactions.executeWithoutResult(transaction -> inTransaction(files)));
    }

    private void inTransaction(List<DefinitionTree> files) {
        // Two nodes may start at once; the second one then finds what the first one stored.
        stored.lock();
        reason.because("Muatan katalog indikator");
        Map<DefinitionKey, StoredDefinition> all = stored.all();
        List<StoredDefinition> added = new ArrayList<>();
        for (DefinitionTree file : files) {
            StoredDefinition definition = StoredDefinition.of(file);
            StoredDefinition known = all.putIfAbsent(definition.key(), definition);
            if (known == null) {
                stored.insert(definition, file.day("valid_from"), null);
                added.add(definition);
            } else if (!known.sha256().equals(definition.sha256())) {
                throw new IllegalStateException(
                        "%s changes %s, which is in force since it was loaded: its content has the hash %s, the database holds %s. Give the changed content a new version and leave the old one as it was."
                                .formatted(file.place(), definition.key(), definition.sha256(), known.sha256()));
            }
        }
        Definitions definitions = StoredDefinitions.definitions(all.values());
        catalogue.replace(definitions);
        added.forEach(definition -> markConcerned(definition.key(), definitions));
    }

    /** A new version changes the figures of the periods that it counts for. */
    private void markConcerned(DefinitionKey key, Definitions all) {
        all.indicators().stream()
                .filter(indicator -> key.equals(new DefinitionKey("INDICATOR", indicator.code(), indicator.version())))
                .forEach(indicator -> dirty.mark(concerned.of(indicator, all)));
    }
}
