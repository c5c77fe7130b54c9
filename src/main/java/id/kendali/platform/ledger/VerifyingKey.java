package id.kendali.platform.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The public half of a signing key.
 *
 * @param id the first eight bytes of the SHA-256 of the encoded key
 */
record VerifyingKey(String id, PublicKey key) {

    static VerifyingKey of(PublicKey key) {
        byte[] hash = Hash.sha256(key.getEncoded()).bytes();
        return new VerifyingKey(HexFormat.of().formatHex(Arrays.copyOf(hash, 8)), key);
    }

    static VerifyingKey decode(byte[] encoded) {
        try {
            return of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("Not a public key of Ed25519", failure);
        }
    }
}
