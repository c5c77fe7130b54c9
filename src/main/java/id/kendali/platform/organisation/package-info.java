/**
 * Units and where they belong, with dated attributes; their bagian, bidang and sub-bidang; persons, positions and who
 * holds them (also as Plt, Plh or by delegation). Owns the schema {@code organisation}. May use the platform modules
 * below it; answers {@code platform.access} which positions a person holds.
 */
@ApplicationModule(
        id = "platform.organisation",
        allowedDependencies = {
            "platform.database",
            "platform.ui",
            "platform.access",
            "platform.api",
            "platform.ledger",
            "platform.exchange"
        })
@NullMarked
package id.kendali.platform.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
