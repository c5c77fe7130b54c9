package id.kendali.governance.performance;

import id.kendali.engine.indicator.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The targets that count for one unit or region, ready to hold values against them. It asks the database nothing more. */
@FunctionalInterface
public interface Yardstick {

    /** @param value of the indicator in a period of the year; null if it is not measured */
    TargetComparison compare(Indicator indicator, int year, @Nullable BigDecimal value);
}
