package id.kendali.governance.plan.matrix;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The unit of an indicator: what the plan prints, and what the indicator must be if its name is taken at its word.
 *
 * @param printed such as {@code %}; empty if none is printed
 * @param index whether the indicator is called an index although its unit is printed as a percentage
 * @param scale the greatest value of the index by the one scale that the plan states for its indices; null if its
 *     targets do not fit on it or the plan states none
 */
public record UnitReading(
        String printed, boolean index, @Nullable BigDecimal scale) {}
