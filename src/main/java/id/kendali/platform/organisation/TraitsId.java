package id.kendali.platform.organisation;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

record TraitsId(UUID value) implements Identifier {}
