package id.kendali.platform.simulation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells a thread that simulates the moment it is at, and everybody else what time it is. */
final class SimulatedClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> MOMENT = new ThreadLocal<>();

    private final ZoneId zone;

    private SimulatedClock(ZoneId zone) {
        this.zone = zone;
    }

    static Clock utc() {
        return new SimulatedClock(ZoneOffset.UTC);
    }

    static <T> T at(Instant moment, Supplier<T> work) {
        MOMENT.set(moment);
        try {
            return work.get();
        } finally {
            MOMENT.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant moment = MOMENT.get();
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SimulatedClock(other);
    }
}
