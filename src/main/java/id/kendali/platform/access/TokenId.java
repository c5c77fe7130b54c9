package id.kendali.platform.access;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** Names a personal access token to its owner; the token itself is shown once and never again. */
public record TokenId(UUID value) implements Identifier {}
