package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** By how much a figure rose or fell. */
final class Change {

    private Change() {}

    /** In the unit of the indicator; none if one of the two is not measured. */
    static @Nullable BigDecimal between(@Nullable Figure before, @Nullable Figure after) {
        if (before == null || after == null || before.value() == null || after.value() == null) {
            return null;
        }
        return after.value().subtract(before.value());
    }
}
