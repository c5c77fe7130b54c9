package id.kendali.platform.evidence;

import java.io.IOException;

/** A content that the database refers to is not in the store. */
class BlobMissing extends IOException {

    private static final long serialVersionUID = 1;

    BlobMissing(Sha256 hash) {
        super("Content %s is missing".formatted(hash));
    }
}
