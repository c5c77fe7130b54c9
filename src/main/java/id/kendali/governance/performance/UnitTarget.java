package id.kendali.governance.performance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target that a unit or region is held against, with where it comes from.
 *
 * @param value in the unit of the indicator; none if no target counts, then {@code source} says why
 * @param source in words, in the language of the reader
 * @param href of what it comes from; null if it has no page
 */
public record UnitTarget(
        @Nullable BigDecimal value,
        Origin origin,
        String source,
        @Nullable String href) {

    /** What says it, the strongest first. */
    public enum Origin {
        /** The performance agreement in force of the unit and year. */
        AGREED,
        /** An agreement of the demonstration. */
        SIMULATED,
        /** The plan of the region. */
        PLAN,
        /** The plan, which prints two of them, and nobody has ruled. */
        UNDECIDED,
        /** The national catalogue. */
        CATALOGUE,
        NONE
    }
}
