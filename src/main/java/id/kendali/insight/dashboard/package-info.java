/**
 * What leaders and operators read first: the region's page, the unit's page and the list of own work. Owns no records;
 * reads figures and reports through the interfaces and published views of the modules below, all of which it may use.
 */
@ApplicationModule(
        id = "insight.dashboard",
        allowedDependencies = {
            "platform.database",
            "platform.ui",
            "platform.access",
            "platform.ledger",
            "platform.organisation",
            "platform.calendar",
            "platform.evidence",
            "platform.exchange",
            "platform.search",
            "engine.workflow",
            "engine.indicator",
            "governance.reform",
            "governance.plan",
            "governance.performance"
        })
@NullMarked
package id.kendali.insight.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
