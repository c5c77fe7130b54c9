/**
 * The strategic plan (Renstra) of a region: its cascade from visi to indicator with yearly targets and funding, in
 * versions that supersede each other and never change once approved; what in it contradicts itself, and what was ruled
 * about that. Reads and writes plans as CSV and YAML files and as one workbook. Owns the schema {@code plan}, of which
 * {@code insight} may read the views. May use the platform and the engines of workflows and indicators.
 */
@ApplicationModule(
        id = "governance.plan",
        allowedDependencies = {
            "platform.database",
            "platform.ui",
            "platform.access",
            "platform.api",
            "platform.ledger",
            "platform.organisation",
            "platform.calendar",
            "platform.exchange",
            "platform.search",
            "engine.workflow",
            "engine.indicator"
        })
@NullMarked
package id.kendali.governance.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
