package id.kendali.platform.organisation;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

record PersonId(UUID value) implements Identifier {}
