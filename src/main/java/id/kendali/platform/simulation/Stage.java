package id.kendali.platform.simulation;

import id.kendali.platform.access.ActingAs;
import id.kendali.platform.access.SignedIn;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets positions act at moments of the past. The ledger still records when an entry was really written. */
@Component
@ConditionalOnProperty("kendali.simulation")
public class Stage {

    private final ActingAs acting;

    Stage(ActingAs acting) {
        this.acting = acting;
    }

    public <T> T as(SignedIn person, Instant moment, Supplier<T> work) {
        return SimulatedClock.at(moment, () -> acting.call(person, work));
    }
}
