package id.kendali.platform.simulation;

import java.util.concurrent.atomic.LongAdder;

/** Counts while many threads work. */
public final class SimulationTally {

    private final LongAdder records = new LongAdder();
    private final LongAdder moves = new LongAdder();

    /** A record, such as a report, was begun. */
    public void began() {
        records.increment();
    }

    /** Somebody did something with a record. */
    public void moved() {
        moves.increment();
    }

    public long records() {
        return records.sum();
    }

    public long moves() {
        return moves.sum();
    }
}
