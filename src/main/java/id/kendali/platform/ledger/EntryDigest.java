package id.kendali.platform.ledger;

import java.nio.charset.StandardCharsets;

/** The salted hash of an entry: it is what the tree keeps, so that the text can be erased. */
final class EntryDigest {

    private EntryDigest() {}

    static Hash of(byte[] salt, String body) {
        return Hash.sha256(salt, body.getBytes(StandardCharsets.UTF_8));
    }
}
