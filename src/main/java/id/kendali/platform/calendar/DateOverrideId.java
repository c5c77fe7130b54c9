package id.kendali.platform.calendar;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

record DateOverrideId(UUID value) implements Identifier {}
