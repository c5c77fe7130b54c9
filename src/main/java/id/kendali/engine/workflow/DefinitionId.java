package id.kendali.engine.workflow;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** One version of one definition. */
record DefinitionId(UUID value) implements Identifier {}
