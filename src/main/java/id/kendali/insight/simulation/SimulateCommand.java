package id.kendali.insight.simulation;

import id.kendali.platform.database.StartRefused;
import id.kendali.platform.ledger.Verification;
import id.kendali.platform.ledger.VerificationReport;
import id.kendali.platform.simulation.SimulationTally;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./kendali simulate}: fills the data folder with a simulated nation, then verifies its ledger. Ends with 0, with 1
 * if the ledger is not intact, with 2 if it was refused.
 */
public final class SimulateCommand {

    private static final int FINE = 0;
    private static final int FOUND = 1;
    private static final int REFUSED = 2;

    private SimulateCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Terminal.ofProcess(), "--kendali.database.embedded=true"));
    }

    /** @param properties of Spring in the form {@code --name=value} */
    static int run(List<String> arguments, Terminal terminal, String... properties) {
        NationSize size;
        try {
            size = NationSize.of(
                    Options.read(arguments, Set.of("regions", "units", "years", "seed"), Set.of()), LocalDate.now());
        } catch (OptionRefused refusal) {
            terminal.complain(refusal.messageKey(), refusal.arguments());
            return REFUSED;
        }
        Instant begin = Instant.now();
        try (ConfigurableApplicationContext context = SimulatedStart.start(size, properties)) {
            SimulationTally tally = context.getBean(Simulation.class).run(size, new PrintedProgress(terminal, begin));
            return verify(context.getBean(Verification.class), tally, terminal, begin);
        } catch (RuntimeException failure) {
            // Why a start is refused was said already.
            StartRefused.behind(failure).orElseThrow(() -> failure);
            return REFUSED;
        }
    }

    private static int verify(Verification verification, SimulationTally tally, Terminal terminal, Instant begin) {
        terminal.say("simulation.verifying");
        VerificationReport ledger = verification.run();
        terminal.say(
                ledger.intact() ? "simulation.ledger.intact" : "simulation.ledger.broken",
                ledger.size() + ledger.pending(),
                ledger.rows(),
                ledger.count());
        terminal.say(
                "simulation.done",
                tally.records(),
                tally.moves(),
                Duration.between(begin, Instant.now()).toSeconds());
        return ledger.intact() ? FINE : FOUND;
    }
}
