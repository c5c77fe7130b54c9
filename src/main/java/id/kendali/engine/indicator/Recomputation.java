package id.kendali.engine.indicator;

import id.kendali.engine.indicator.DirtyFigures.TakingOrder;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes figures again from their inputs: takes marks, reads what was reported, writes what follows and marks what
 * depends on it, all in one transaction. If that is cut off, the marks are still there.
 */
@Component
class Recomputation {

    private static final Logger LOG = LoggerFactory.getLogger(Recomputation.class);
    private static final Scope COMPUTING = Scope.system("Perhitungan angka");
    private static final String REASON = "Dihitung ulang dari masukan";

    private final TransactionTemplate transactions;
    private final ChangeReason reason;
    private final DirtyFigures dirty;
    private final StoredDefinitions definitions;
    private final StoredInputs inputs;
    private final FigureRows rows;
    private final Catalogue catalogue;
    private final Regions regions;
    private final FigureClosure closure;
    private final FigureNews news;
    private final StructureLock structure;
    private final Clock clock;

    Recomputation(
            TransactionTemplate transactions,
            ChangeReason reason,
            DirtyFigures dirty,
            StoredDefinitions definitions,
            StoredInputs inputs,
            FigureRows rows,
            Catalogue catalogue,
            Regions regions,
            FigureClosure closure,
            FigureNews news,
            StructureLock structure,
            Clock clock) {
        this.transactions = transactions;
        this.reason = reason;
        this.dirty = dirty;
        this.definitions = definitions;
        this.inputs = inputs;
        this.rows = rows;
        this.catalogue = catalogue;
        this.regions = regions;
        this.closure = closure;
        this.news = news;
        this.structure = structure;
        this.clock = clock;
    }

    /** Computes some of the marked figures and says how many were taken. */
    int batch(TakingOrder order) {
        return CurrentScope.call(COMPUTING, () -> {
            try {
                return inTransaction(() -> dirty.take(order));
            } catch (RuntimeException failure) {
                requireDatabase(failure);
                LOG.warn("A batch of figures failed and is taken one by one", failure);
                return oneByOne(order);
            }
        });
    }

    private int inTransaction(Supplier<List<FigureKey>> work) {
        Set<FigureKey> changed = new HashSet<>();
        Integer taken = transactions.execute(transaction -> {
            structure.compute();
            List<FigureKey> keys = work.get().stream().sorted().toList();
            // Another node may have published a version: whoever sees its marks sees the version as well.
            definitions.refresh();
            if (!keys.isEmpty()) {
                reason.because(REASON);
                Set<FigureKey> next = new HashSet<>();
                for (FigureKey key : keys) {
                    if (compute(key)) {
                        changed.add(key);
                        next.addAll(closure.after(key, catalogue.definitions()));
                    } else if (key.level() == FigureLevel.UNIT) {
                        // A weight of the unit may have changed, which its own figure does not show.
                        regions.above(key).ifPresent(next::add);
                    }
                }
                keys.forEach(dirty::done);
                dirty.mark(next);
            }
            return keys.size();
        });
        news.publish(changed);
        return taken;
    }

    /** A figure that cannot be computed must not hold up the others. */
    private int oneByOne(TakingOrder order) {
        List<FigureKey> keys = transactions.execute(transaction -> dirty.take(order));
        for (FigureKey key : keys) {
            try {
                inTransaction(() -> dirty.take(key));
            } catch (RuntimeException failure) {
                requireDatabase(failure);
                LOG.error("{} could not be computed and is put off", key, failure);
                transactions.executeWithoutResult(transaction -> dirty.putOff(key, String.valueOf(failure)));
            }
        }
        return keys.size();
    }

    /** Whether the figure or the database is at fault: if the database is away, all figures just wait for it. */
    private static void requireDatabase(RuntimeException failure) {
        if (failure instanceof TransactionException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException) {
            throw failure;
        }
    }

    /** Computes one figure in all its variants; false if it was right already. */
    private boolean compute(FigureKey key) {
        Optional<Indicator> indicator = catalogue.indicator(key.indicator(), key.period());
        if (indicator.isEmpty()) {
            return false;
        }
        Map<Variant, List<UUID>> expected = regions.expected(key, indicator.get());
        Map<String, Figure> before = rows.of(key).stream().collect(Collectors.toMap(Figure::variant, figure -> figure));
        boolean changed = false;
        for (Variant variant : expected.keySet()) {
            changed |= rows.store(
                    key,
                    variant,
                    Computation.of(indicator.get(), key, expected.get(variant), inputs),
                    Optional.ofNullable(before.get(variant.code())),
                    clock.instant());
        }
        return changed;
    }
}
