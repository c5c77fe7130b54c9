package id.kendali.insight.simulation;

import id.kendali.engine.indicator.FullRecomputation;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.simulation.MeasuredWork;
import id.kendali.platform.simulation.SimulatedRegion;
import id.kendali.platform.simulation.SimulationTally;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures one nation, from its simulation on. */
final class Bench {

    private static final Scope SCOPE = Scope.system("Pengukuran");
    private static final int PAGES_PER_SECOND = 20;
    private static final int VISITORS = 8;

    private final ConfigurableApplicationContext application;
    private final NationSize size;
    private final Effort effort;
    private final Terminal terminal;
    private final Map<Measure, Double> results = new EnumMap<>(Measure.class);
    private final HttpClient client = HttpClient.newHttpClient();

    Bench(ConfigurableApplicationContext application, NationSize size, Effort effort, Terminal terminal) {
        this.application = application;
        this.size = size;
        this.effort = effort;
        this.terminal = terminal;
    }

    /**
     * How much is measured.
     *
     * @param pages seconds of each load
     * @param rounds of what is compared by turns
     */
    record Effort(int pages, int warmUp, int verifications, int rounds, int importUnits) {

        static final Effort FULL = new Effort(60, 60, 200, 40, 1_000);
        static final Effort QUICK = new Effort(5, 5, 20, 5, 200);
    }

    /** What every size is asked. */
    Map<Measure, Double> run() {
        Instant begin = Instant.now();
        SimulationTally tally = application.getBean(Simulation.class).run(size, new PrintedProgress(terminal, begin));
        put(Measure.REPORTS, tally.records());
        put(Measure.SIMULATION, Duration.between(begin, Instant.now()).toMillis() / 1e3);
        List<SimulatedRegion> regions =
                asSystem(() -> application.getBean(SimulatedNation.class).regions(size));
        fromScratch();
        pages(regions);
        freshness(regions);
        return results;
    }

    /** What does not depend on the size: the guard, and the import of a large region. */
    Map<Measure, Double> runOnce() {
        terminal.say("simulation.bench.guard");
        put(Measure.GUARDED_INSERT, application.getBean(GuardCost.class).percent(effort.rounds()));
        terminal.say("simulation.bench.import", effort.importUnits());
        NationSize large = new NationSize(2, NationSize.REAL_UNITS + effort.importUnits(), size.years(), size.seed());
        SimulatedNation nation = application.getBean(SimulatedNation.class);
        asSystem(() -> {
            nation.build(large);
            return large;
        });
        SimulatedRegion region = asSystem(() -> nation.regions(large)).get(0);
        Imports.Cost cost = imports(region).against(region, effort.rounds() / 2);
        put(Measure.IMPORT, cost.percent());
        put(Measure.IMPORT_RATE, cost.rowsPerSecond());
        return results;
    }

    private void fromScratch() {
        terminal.say("simulation.bench.figures");
        FullRecomputation full = application.getBean(FullRecomputation.class);
        Instant begin = Instant.now();
        List<FullRecomputation.Deviation> deviations = asSystem(full::check);
        put(Measure.FROM_SCRATCH, Duration.between(begin, Instant.now()).toMillis() / 1e3);
        put(Measure.DEVIATIONS, deviations.size());
        begin = Instant.now();
        asSystem(() -> {
            full.rebuild();
            return full;
        });
        application.getBean(Freshness.class).awaitAll();
        put(Measure.REBUILD, Duration.between(begin, Instant.now()).toMillis() / 1e3);
    }

    /** The page of the largest region by its Kakanwil: the others are no slower. */
    private void pages(List<SimulatedRegion> regions) {
        SimulatedRegion region = regions.get(0);
        terminal.say("simulation.bench.pages", region.units().size());
        Visitor leader = visitor(
                asSystem(() -> application.getBean(SimulatedNation.class).leader(region.office())));
        HttpRequest page = leader.page("/wilayah/" + region.office().code());
        PageLoad load = new PageLoad(client, number -> page);
        load.saturated(VISITORS, Duration.ofSeconds(effort.warmUp()));
        PageLoad.Outcome steady = load.steady(PAGES_PER_SECOND, Duration.ofSeconds(effort.pages()));
        PageLoad.Outcome saturated = load.saturated(VISITORS, Duration.ofSeconds(effort.pages()));
        Percentile times = new Percentile(steady.milliseconds());
        put(Measure.PAGE_P50, times.of(50));
        put(Measure.PAGE_P99, times.of(99));
        put(Measure.PAGE_RATE, saturated.perSecond());
        put(Measure.PAGE_FAILURES, steady.failures() + saturated.failures());
    }

    private void freshness(List<SimulatedRegion> regions) {
        terminal.say("simulation.bench.fresh", effort.verifications());
        Freshness.Outcome outcome =
                application.getBean(Freshness.class).measure(regions, effort.verifications(), imports(regions.get(0)));
        Percentile times = new Percentile(outcome.milliseconds());
        put(Measure.FRESH_P50, times.of(50));
        put(Measure.FRESH_P99, times.of(99));
        terminal.say(
                "simulation.bench.fresh.uploads",
                outcome.uploads(),
                regions.get(0).units().size());
    }

    private Imports imports(SimulatedRegion region) {
        return new Imports(application.getBean(MeasuredWork.class), visitor(region.importer()));
    }

    private Visitor visitor(SignedIn person) {
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return Visitor.signIn(
                client,
                URI.create("http://127.0.0.1:" + port),
                person.username(),
                application.getEnvironment().getRequiredProperty("kendali.demonstration.password"));
    }

    private void put(Measure measure, double value) {
        results.put(measure, value);
        terminal.say(
                "simulation.bench.result",
                terminal.text(measure.messageKey()),
                terminal.number(value) + (measure.unit().isEmpty() ? "" : " " + measure.unit()));
    }

    private static <T> T asSystem(Supplier<T> work) {
        return CurrentScope.call(SCOPE, work);
    }
}
