package id.kendali.platform.access;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to an account. */
public record AccountId(UUID value) implements Identifier {}
