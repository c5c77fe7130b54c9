package id.kendali.insight.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a board as a file.
 *
 * @param section what it belongs to on the page
 * @param code of the indicator or the unit
 * @param counted percent of the target after the cap of the indicator
 * @param uncapped the same before it
 */
record BoardLine(
        String section,
        String code,
        String name,
        String period,
        String unit,
        @Nullable BigDecimal target,
        @Nullable String source,
        @Nullable BigDecimal value,
        @Nullable BigDecimal counted,
        @Nullable BigDecimal uncapped,
        String status,
        @Nullable String note) {}
