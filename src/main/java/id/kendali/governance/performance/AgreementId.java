package id.kendali.governance.performance;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to a version of a performance agreement. */
public record AgreementId(UUID value) implements Identifier {}
