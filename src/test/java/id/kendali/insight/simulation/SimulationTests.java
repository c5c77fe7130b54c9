package id.kendali.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.indicator.FullRecomputation;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.SimulatedData;
import id.kendali.platform.ledger.Verification;
import id.kendali.platform.simulation.SimulatedRegion;
import id.kendali.platform.simulation.SimulationTally;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A small nation, filled once, that has to be as sound as one that people have filled. */
@KendaliTest
@TestPropertySource(
        properties = {"kendali.tests=simulation", "kendali.simulation=2-20-1-7", "kendali.simulation.large-region=10"})
class SimulationTests {

    private static final NationSize SIZE = NationSize.parse("2-20-1-7");

    @Autowired
    Simulation simulation;

    @Autowired
    SimulatedNation nation;

    @Autowired
    SimulatedData mark;

    @Autowired
    FullRecomputation figures;

    @Autowired
    Verification verification;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Site site;

    @BeforeEach
    void fill() {
        simulation.run(SIZE, new Silence());
    }

    @Test
    void opensTheUnitsThatWereAskedFor() {
        List<SimulatedRegion> regions = system(() -> nation.regions(SIZE));
        assertThat(regions).hasSize(2);
        assertThat(regions.stream().mapToInt(region -> region.units().size()).sum())
                .isEqualTo(20);
        assertThat(regions)
                .allSatisfy(region -> assertThat(region.verifier().person())
                        .isNotEqualTo(region.importer().person()));
    }

    @Test
    void leavesFiguresThatTheRecordsGive() {
        assertThat(system(figures::check)).isEmpty();
        assertThat(count("select count(*) from indicator.figure where level = 'NATION' and value is not null"))
                .isPositive();
    }

    @Test
    void leavesAnIntactLedger() {
        assertThat(verification.run().findings()).isEmpty();
    }

    @Test
    void takesNothingBackFromOneCheckpointToTheNext() {
        assertThat(count("""
                        select count(*) from reform.report later
                          join reform.report earlier using (unit_id, year)
                         where earlier.checkpoint < later.checkpoint and earlier.realised_actions > later.realised_actions
                        """)).isZero();
        assertThat(count("select count(distinct state) from reform.report")).isGreaterThan(1);
        assertThat(count("select count(*) from reform.report where origin = 'IMPORT'"))
                .isPositive();
        assertThat(count("select count(*) from reform.report where origin = 'FORM'"))
                .isPositive();
    }

    @Test
    void saysOnEveryPageThatItIsASimulation() {
        assertThat(mark.content()).contains("2-20-1-7");
        assertThat(site.as("ditjenpas").open("/nasional").select(".k-demo").text())
                .contains("SIMULASI");
        assertThat(count("select count(*) from reform.checkpoint_window where not simulated and year > 2025"))
                .isZero();
    }

    @Test
    void goesOnWhereItWasCutOffAndDoesNothingTwice() {
        SimulationTally tally = simulation.run(SIZE, new Silence());
        assertThat(tally.records()).isZero();
    }

    private long count(String query) {
        return system(() -> transactions.execute(
                transaction -> database.sql(query).query(Long.class).single()));
    }

    private static <T> T system(Supplier<T> work) {
        return CurrentScope.call(Scope.system("Uji"), work);
    }

    private static final class Silence implements Simulation.Progress {

        @Override
        public void nationStands(int regions, int units) {}

        @Override
        public void regionDone(int done, int of, SimulationTally tally) {}

        @Override
        public void figuresWaiting(int marked) {}
    }
}
