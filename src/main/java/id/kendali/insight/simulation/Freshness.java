package id.kendali.insight.simulation;

import id.kendali.engine.indicator.FigureBacklog;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitType;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.simulation.MeasuredWork;
import id.kendali.platform.simulation.MeasuredWork.Decision;
import id.kendali.platform.simulation.SimulatedRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * How long after a verification every figure that depends on it is right: the unit's, the region's in all variants and the
 * nation's. Meanwhile uploads of a whole region are applied one after the other.
 */
@Component
@ConditionalOnProperty("kendali.simulation")
class Freshness {

    private static final Scope SCOPE = Scope.system("Pengukuran");

    private final MeasuredWork work;
    private final FigureBacklog backlog;
    private final Units units;

    Freshness(MeasuredWork work, FigureBacklog backlog, Units units) {
        this.work = work;
        this.backlog = backlog;
        this.units = units;
    }

    /** @param uploads how many were applied meanwhile */
    record Outcome(List<Double> milliseconds, int uploads) {}

    Outcome measure(List<SimulatedRegion> regions, int verifications, Imports imports) {
        UUID nation = nation(regions.get(0).office());
        List<Decision> decisions = work.decisions(regions, verifications);
        awaitAll();
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Integer> importing = CompletableFuture.supplyAsync(() -> {
            int uploads = 0;
            do {
                imports.apply(work.bulkImport(regions.get(0)));
                uploads++;
            } while (!ended.get());
            return uploads;
        });
        List<Double> times = new ArrayList<>();
        try {
            for (Decision decision : decisions) {
                times.add(milliseconds(decision, nation));
            }
        } finally {
            ended.set(true);
        }
        return new Outcome(times, importing.join());
    }

    void awaitAll() {
        while (CurrentScope.call(SCOPE, backlog::waiting) > 0) {
            pause(20);
        }
    }

    private double milliseconds(Decision decision, UUID nation) {
        decision.take().run();
        long committed = System.nanoTime();
        List<UUID> concerned = List.of(decision.unit(), decision.office(), nation);
        while (CurrentScope.call(SCOPE, () -> backlog.waiting(concerned, decision.period())) > 0) {
            pause(2);
        }
        return (System.nanoTime() - committed) / 1e6;
    }

    private UUID nation(Unit office) {
        return CurrentScope.call(SCOPE, () -> units.find(office.parent()))
                .filter(unit -> unit.type() == UnitType.DITJEN)
                .orElseThrow()
                .id()
                .value();
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
