/**
 * What the person who runs Kendali needs and no page shows: the report of a start, refusals in words, backup, restore and
 * verification as commands, the link of the first administrator, and what a browser is told while the database is away.
 * Owns no schema. May use the whole platform; nothing uses it.
 */
@ApplicationModule(
        id = "platform.operations",
        allowedDependencies = {
            "platform.database",
            "platform.ui",
            "platform.access",
            "platform.ledger",
            "platform.evidence"
        })
@NullMarked
package id.kendali.platform.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
