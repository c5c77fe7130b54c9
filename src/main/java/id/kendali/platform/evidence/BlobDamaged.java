package id.kendali.platform.evidence;

import java.io.IOException;

/** A content is no longer what its hash says. */
class BlobDamaged extends IOException {

    private static final long serialVersionUID = 1;

    BlobDamaged(Sha256 expected) {
        super("Content %s was changed outside Kendali".formatted(expected));
    }
}
