/**
 * What does it amount to: the national catalogue of measures and indicators in dated versions, the values that modules
 * push, the figures of units and regions that are computed again from these inputs whenever one changes, and the
 * explanation of each figure down to the reported row. Owns the schema {@code indicator}. May use the platform; where
 * values come from is known to the modules above, which push them ({@link id.kendali.engine.indicator.Measures}) and
 * explain them ({@link id.kendali.engine.indicator.MeasureSource}).
 */
@ApplicationModule(
        id = "engine.indicator",
        allowedDependencies = {
            "platform.database",
            "platform.ui",
            "platform.access",
            "platform.api",
            "platform.ledger",
            "platform.organisation",
            "platform.calendar",
            "platform.exchange",
            "platform.search"
        })
@NullMarked
package id.kendali.engine.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
