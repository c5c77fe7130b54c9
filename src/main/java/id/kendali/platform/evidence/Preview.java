package id.kendali.platform.evidence;

import java.nio.file.Path;

/** A picture of a file that lies in the data folder. */
record Preview(Path picture, String mediaType) {}
