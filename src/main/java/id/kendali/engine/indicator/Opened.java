package id.kendali.engine.indicator;

import java.util.Optional;
import java.util.UUID;

/** Which units of an explanation are opened down to their rows. */
public record Opened(boolean all, Optional<UUID> one) {

    public static final Opened NONE = new Opened(false, Optional.empty());
    public static final Opened ALL = new Opened(true, Optional.empty());

    public static Opened unit(UUID unit) {
        return new Opened(false, Optional.of(unit));
    }

    boolean includes(UUID unit) {
        return all || one.filter(unit::equals).isPresent();
    }
}
