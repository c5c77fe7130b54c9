/**
 * Files that prove what is reported: kept once by their content, attached to records of other modules by type and id,
 * shown with their hash and a preview. Owns the schema {@code evidence} and, through the port
 * {@link id.kendali.platform.evidence.BlobStore}, the files themselves. May use the platform modules below it; knows
 * nothing of what the files are attached to.
 */
@ApplicationModule(
        id = "platform.evidence",
        allowedDependencies = {
            "platform.database",
            "platform.ui",
            "platform.access",
            "platform.ledger",
            "platform.organisation"
        })
@NullMarked
package id.kendali.platform.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
