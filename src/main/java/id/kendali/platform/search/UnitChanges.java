package id.kendali.platform.search;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.organisation.UnitClosed;
import id.kendali.platform.organisation.UnitMoved;
import id.kendali.platform.organisation.UnitReclassified;
import id.kendali.platform.organisation.UnitRenamed;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the units again when one of them changed; the name of an office stands beside what is below it too. */
@Component
class UnitChanges {

    private final UnitSource units;
    private final DivisionSource divisions;
    private final SearchIndex index;
    private final TransactionTemplate transactions;

    UnitChanges(
            UnitSource units, DivisionSource divisions, SearchIndex index, PlatformTransactionManager transactions) {
        this.units = units;
        this.divisions = divisions;
        this.index = index;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener(
            classes = {UnitRenamed.class, UnitMoved.class, UnitReclassified.class, UnitClosed.class})
    void refresh(Object change) {
        CurrentScope.run(
                Scope.system("Indeks pencarian"),
                () -> transactions.executeWithoutResult(transaction ->
                        Stream.concat(units.entries(), divisions.entries()).forEach(index::put)));
    }
}
