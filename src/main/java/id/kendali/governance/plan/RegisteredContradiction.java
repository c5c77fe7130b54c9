package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Contradiction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction of a version under its number.
 *
 * @param goneAt when a correction of the draft made it disappear
 */
record RegisteredContradiction(
        ContradictionId id,
        PlanVersionId version,
        int number,
        Contradiction found,
        Instant foundAt,
        @Nullable Instant goneAt) {

    /** {@code K-01} */
    public String code() {
        return "K-%02d".formatted(number);
    }

    public boolean isGone() {
        return goneAt != null;
    }

    /** What both places say; a ruling holds as long as this stays. */
    public String valuesSaid() {
        return valuesSaid(found);
    }

    static String valuesSaid(Contradiction found) {
        return found.first().location() + " = " + found.first().value() + " | "
                + found.second().location() + " = " + found.second().value();
    }
}
