/**
 * What was agreed and what came of it: performance agreements (PK) per unit and year, realisation per quarter along the
 * reporting path into the figures, the lock of a quarter and corrections after it, and for each indicator the comparisons
 * that the regulation asks for. Owns the schema {@code performance}, of which {@code insight} may read
 * {@code quarter_status}; holds figures against targets for others by {@link TargetComparisons}. May use the platform,
 * the engines and, of {@code governance.plan}, its event about targets.
 */
@ApplicationModule(
        id = "governance.performance",
        allowedDependencies = {
            "platform.database",
            "platform.ui",
            "platform.access",
            "platform.ledger",
            "platform.organisation",
            "platform.calendar",
            "platform.evidence",
            "platform.exchange",
            "engine.workflow",
            "engine.indicator",
            "engine.indicator :: formula",
            "governance.plan"
        })
@NullMarked
package id.kendali.governance.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
