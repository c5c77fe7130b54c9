/**
 * The roadmap of a region: one item per entry of the plan in force, kept over the versions of the plan, with owner, due
 * date, state and evidence, confirmed as done by a second person. Owns the schema {@code roadmap}. May use the platform,
 * the workflow engine and, of {@code governance.plan}, its event, its ids and the tabs of its pages.
 */
@ApplicationModule(
        id = "governance.roadmap",
        allowedDependencies = {
            "platform.database",
            "platform.ui",
            "platform.access",
            "platform.ledger",
            "platform.organisation",
            "platform.evidence",
            "platform.exchange",
            "platform.search",
            "engine.workflow",
            "governance.plan"
        })
@NullMarked
package id.kendali.governance.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
