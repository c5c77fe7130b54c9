/**
 * A nation made up by a program, for seeing how Kendali behaves at its size: fills a database of its own through the
 * commands that people use, and measures what was promised about speed. Owns no schema and is not there in daily work. May
 * use the platform, the indicators and what the modules offer as {@link id.kendali.platform.simulation.SimulatedWork}.
 */
@ApplicationModule(
        id = "insight.simulation",
        allowedDependencies = {
            "platform.database",
            "platform.access",
            "platform.ledger",
            "platform.organisation",
            "platform.calendar",
            "platform.simulation",
            "engine.indicator"
        })
@NullMarked
package id.kendali.insight.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
