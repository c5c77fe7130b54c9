package id.kendali.platform.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;

/**
 * The root of the tree at one size, signed. Whoever keeps one outside the database can show later whether anything that
 * it covers was changed.
 *
 * @param size number of entries that it covers
 * @param sealedAt when it was signed, to the millisecond
 * @param keyId of the key that signed it
 * @param signature Ed25519 over {@link #statement()}, in Base64
 */
public record SignedHead(long size, Hash root, Instant sealedAt, String keyId, String signature) {

    /** The text that is signed. */
    public String statement() {
        return statement(size, root, sealedAt, keyId);
    }

    static String statement(long size, Hash root, Instant sealedAt, String keyId) {
        return "kendali-head\n%d\n%s\n%s\n%s".formatted(size, root.hex(), sealedAt, keyId);
    }

    /** Whether the signature is that of the key. */
    public boolean isSignedBy(PublicKey key) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(statement().getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException failure) {
            return false;
        }
    }

    /**
     * The page that tells anybody whether a head with this size and root was sealed here; printed reports carry it as a
     * QR code, whose picture lies at {@code …/qr.svg}.
     */
    public String address() {
        return "/bukti/%d/%s".formatted(size, root.hex());
    }

    /** One line for a journal, a letter or a QR code: {@code size:root sealedAt keyId signature}. */
    public String line() {
        return "%d:%s %s %s %s".formatted(size, root.hex(), sealedAt, keyId, signature);
    }

    /** Reads what {@link #line()} wrote. */
    public static SignedHead parse(String line) {
        String[] parts = line.strip().split("\\s+");
        if (parts.length != 4) {
            throw new IllegalArgumentException("Not a head: " + line);
        }
        KnownHead head = KnownHead.parse(parts[0]);
        try {
            return new SignedHead(head.size(), head.root(), Instant.parse(parts[1]), parts[2], parts[3]);
        } catch (DateTimeParseException failure) {
            throw new IllegalArgumentException("Not a head: " + line, failure);
        }
    }
}
