package id.kendali.governance.performance;

import id.kendali.platform.ui.Status;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A realised value held against its target.
 *
 * @param period it speaks about, in words
 * @param value none if it is not measured; then {@code missing} says why
 * @param uncapped percent of the target as the rule of the indicator gives it; none without value or target
 * @param counted the same after the cap of the indicator
 * @param refusal why there is no achievement although there is a value; null otherwise
 * @param href of the explanation of the value
 * @param further the same figure in other ways of computing, in words
 */
record Achievement(
        String period,
        @Nullable BigDecimal target,
        @Nullable BigDecimal value,
        @Nullable String missing,
        @Nullable BigDecimal uncapped,
        @Nullable BigDecimal counted,
        @Nullable String refusal,
        String href,
        List<String> further,
        boolean provisional) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public boolean isCapped() {
        return uncapped != null && counted != null && uncapped.compareTo(counted) != 0;
    }

    public boolean isReached() {
        return uncapped != null && uncapped.compareTo(HUNDRED) >= 0;
    }

    public Status look() {
        if (uncapped == null) {
            return Status.NONE;
        }
        return isReached() ? Status.OK : Status.WARN;
    }

    public String lookKey() {
        return uncapped == null
                ? "performance.achievement.none"
                : isReached() ? "performance.achievement.reached" : "performance.achievement.missed";
    }
}
