/**
 * Time as the office counts it: periods and checkpoints as values, working days and overridden dates as dated data.
 * Owns the schema {@code calendar}. May use the platform modules below it.
 */
@ApplicationModule(
        id = "platform.calendar",
        allowedDependencies = {
            "platform.database",
            "platform.ui",
            "platform.access",
            "platform.ledger",
            "platform.organisation",
            "platform.exchange"
        })
@NullMarked
package id.kendali.platform.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
