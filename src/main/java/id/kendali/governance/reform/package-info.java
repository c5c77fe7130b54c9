/**
 * How much of its yearly action plan of bureaucratic reform (RAT-RB) each unit has carried out, per cumulative
 * checkpoint, with evidence: by form and by upload for a whole region, along the reporting workflow, into the figure of
 * IKK 19.1. Owns the schema {@code reform}, of which {@code insight} may read {@code checkpoint_status} and
 * {@code checkpoint_window}. May use the platform and the engines.
 */
@ApplicationModule(
        id = "governance.reform",
        allowedDependencies = {
            "platform.database",
            "platform.ui",
            "platform.access",
            "platform.api",
            "platform.ledger",
            "platform.organisation",
            "platform.calendar",
            "platform.evidence",
            "platform.exchange",
            "platform.simulation",
            "engine.workflow",
            "engine.indicator"
        })
@NullMarked
package id.kendali.governance.reform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
