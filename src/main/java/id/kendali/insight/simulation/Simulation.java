package id.kendali.insight.simulation;

import id.kendali.engine.indicator.FigureBacklog;
import id.kendali.engine.indicator.FullRecomputation;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.simulation.Chance;
import id.kendali.platform.simulation.SimulatedRegion;
import id.kendali.platform.simulation.SimulatedTime;
import id.kendali.platform.simulation.SimulatedWork;
import id.kendali.platform.simulation.SimulationTally;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills the database: first the units, then the work of all kinds, region by region on as many threads as cores. */
@Component
@ConditionalOnProperty("kendali.simulation")
class Simulation {

    private static final Scope SCOPE = Scope.system("Simulasi");

    private final SimulatedNation nation;
    private final List<SimulatedWork> works;
    private final FullRecomputation figures;
    private final FigureBacklog backlog;
    private final Clock clock;

    Simulation(
            SimulatedNation nation,
            ObjectProvider<SimulatedWork> works,
            FullRecomputation figures,
            FigureBacklog backlog,
            Clock clock,
            @Value("${kendali.zone}") ZoneId zone) {
        this.nation = nation;
        this.works = works.stream()
                .sorted(Comparator.comparingInt(SimulatedWork::order))
                .toList();
        this.figures = figures;
        this.backlog = backlog;
        this.clock = clock.withZone(zone);
    }

    /** Hears how far the simulation is. */
    interface Progress {

        void nationStands(int regions, int units);

        void regionDone(int done, int of, SimulationTally tally);

        void figuresWaiting(int marked);
    }

    /** Returns when all work is done and all figures are computed. */
    SimulationTally run(NationSize size, Progress progress) {
        SimulatedTime time = SimulatedTime.years(size.years(), LocalDate.now(clock));
        asSystem(() -> {
            nation.build(size);
            // Nothing tells the figures of periods that were reported already that there are more units now.
            figures.rebuild();
            return size;
        });
        List<SimulatedRegion> regions = asSystem(() -> nation.regions(size));
        progress.nationStands(
                regions.size(),
                regions.stream().mapToInt(region -> region.units().size()).sum());
        SimulationTally tally = new SimulationTally();
        for (SimulatedWork work : works) {
            work.prepare(time);
            perform(work, regions, time, new Chance(size.seed()), tally, progress);
            work.conclude(time);
        }
        awaitFigures(progress);
        return tally;
    }

    private static void perform(
            SimulatedWork work,
            List<SimulatedRegion> regions,
            SimulatedTime time,
            Chance chance,
            SimulationTally tally,
            Progress progress) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<?>> all = regions.stream()
                    .<Future<?>>map(region -> threads.submit(() -> work.perform(region, time, chance, tally)))
                    .toList();
            for (int done = 0; done < all.size(); done++) {
                all.get(done).get();
                progress.regionDone(done + 1, all.size(), tally);
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The simulation was refused something", failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        } finally {
            threads.shutdownNow();
        }
    }

    private void awaitFigures(Progress progress) {
        int waiting;
        while ((waiting = asSystem(backlog::waiting)) > 0) {
            progress.figuresWaiting(waiting);
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interruption);
            }
        }
    }

    private static <T> T asSystem(Supplier<T> work) {
        return CurrentScope.call(SCOPE, work);
    }
}
