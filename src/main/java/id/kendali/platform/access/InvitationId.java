package id.kendali.platform.access;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

record InvitationId(UUID value) implements Identifier {}
