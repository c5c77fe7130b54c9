package id.kendali.engine.indicator;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.organisation.UnitClosed;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.UnitMoved;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks the figures of regions when units are moved or closed. Runs after the change, as the system: whoever changes the
 * organisation sees no figures. Hearing of a change twice does no harm.
 */
@Component
class StructureChanges {

    private static final Scope FOLLOWING = Scope.system("Perhitungan angka");

    private final TransactionTemplate transactions;
    private final Regions regions;
    private final FigureRows rows;
    private final DirtyFigures dirty;
    private final StructureLock lock;

    StructureChanges(
            TransactionTemplate transactions,
            Regions regions,
            FigureRows rows,
            DirtyFigures dirty,
            StructureLock lock) {
        this.transactions = transactions;
        this.regions = regions;
        this.rows = rows;
        this.dirty = dirty;
        this.lock = lock;
    }

    @Async
    @TransactionalEventListener
    void on(UnitMoved moved) {
        mark(moved.unit(), Stream.of(moved.formerParent(), moved.parent()), moved.from());
    }

    @Async
    @TransactionalEventListener
    void on(UnitClosed closed) {
        mark(closed.unit(), Stream.of(closed.unit()), closed.on());
    }

    /** Figures of periods that end before the change stay as they are. */
    private void mark(UnitId unit, Stream<UnitId> within, LocalDate from) {
        CurrentScope.run(
                FOLLOWING,
                () -> transactions.executeWithoutResult(transaction -> {
                    lock.waitForComputations();
                    Set<UUID> offices = within.filter(Objects::nonNull)
                            .flatMap(place -> Stream.of(from.minusDays(1), from)
                                    .flatMap(day -> regions.officeOf(place.value(), day).stream()))
                            .collect(Collectors.toSet());
                    Set<FigureKey> concerned = rows.concerning(unit.value(), offices).stream()
                            .filter(key -> !key.period().end().isBefore(from))
                            .flatMap(key -> offices.stream()
                                    .map(office ->
                                            new FigureKey(key.indicator(), office, FigureLevel.REGION, key.period())))
                            .collect(Collectors.toSet());
                    dirty.mark(concerned);
                }));
    }
}
