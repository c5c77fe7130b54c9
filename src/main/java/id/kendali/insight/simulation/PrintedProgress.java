package id.kendali.insight.simulation;

import id.kendali.platform.simulation.SimulationTally;
import java.time.Duration;
import java.time.Instant;

/** A line whenever something is worth one, so that a long simulation never looks as if it stood still. */
final class PrintedProgress implements Simulation.Progress {

    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final Instant begin;
    private Instant last = Instant.EPOCH;

    PrintedProgress(Terminal terminal, Instant begin) {
        this.terminal = terminal;
        this.begin = begin;
    }

    @Override
    public void nationStands(int regions, int units) {
        terminal.say("simulation.nation", regions, units, seconds());
    }

    @Override
    public void regionDone(int done, int of, SimulationTally tally) {
        if (done == of || isDue()) {
            terminal.say("simulation.regions", done, of, tally.records(), tally.moves(), seconds());
        }
    }

    @Override
    public void figuresWaiting(int marked) {
        if (isDue()) {
            terminal.say("simulation.figures", marked, seconds());
        }
    }

    private boolean isDue() {
        if (Duration.between(last, Instant.now()).compareTo(SILENCE) < 0) {
            return false;
        }
        last = Instant.now();
        return true;
    }

    private long seconds() {
        return Duration.between(begin, Instant.now()).toSeconds();
    }
}
