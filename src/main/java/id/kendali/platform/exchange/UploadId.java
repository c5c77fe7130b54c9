package id.kendali.platform.exchange;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to an upload. */
record UploadId(UUID value) implements Identifier {}
