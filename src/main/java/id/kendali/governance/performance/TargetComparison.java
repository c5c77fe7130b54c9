package id.kendali.governance.performance;

import id.kendali.engine.indicator.Standing;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value held against the target of its year, by the rule of its indicator.
 *
 * @param uncapped percent of the target, not rounded; none without value or target
 * @param counted the same after the cap of the indicator
 * @param refusal why there is no achievement although there are value and target, in words; null otherwise
 * @param standing by the polarity of the indicator and, where it has one, its tolerance
 */
public record TargetComparison(
        UnitTarget target,
        @Nullable BigDecimal uncapped,
        @Nullable BigDecimal counted,
        @Nullable String refusal,
        Standing standing) {

    /** Whether the cap took something away or added something. */
    public boolean isCapped() {
        return uncapped != null && counted != null && uncapped.compareTo(counted) != 0;
    }
}
