package id.kendali.platform.organisation;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to a unit; it stays the same when the unit is moved, renamed or closed. */
public record UnitId(UUID value) implements Identifier {}
