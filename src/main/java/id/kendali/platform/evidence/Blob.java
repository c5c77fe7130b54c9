package id.kendali.platform.evidence;

/** A stored content. */
record Blob(Sha256 hash, long size) {}
