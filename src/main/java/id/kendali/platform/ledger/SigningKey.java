package id.kendali.platform.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/**
 * The Ed25519 key that signs heads. It lies in the data folder and not in the database, so that whoever can change the
 * database cannot sign what they made of it.
 */
final class SigningKey {

    private final PrivateKey privateKey;
    private final VerifyingKey verifyingKey;

    private SigningKey(PrivateKey privateKey, VerifyingKey verifyingKey) {
        this.privateKey = privateKey;
        this.verifyingKey = verifyingKey;
        if (!sign(1, MerkleTree.EMPTY_ROOT, Instant.EPOCH).isSignedBy(verifyingKey.key())) {
            throw new IllegalArgumentException("The private and the public key of the ledger do not belong together");
        }
    }

    static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), VerifyingKey.of(pair.getPublic()));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static SigningKey decode(byte[] privateKey, byte[] publicKey) {
        try {
            return new SigningKey(
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(privateKey)),
                    VerifyingKey.decode(publicKey));
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("Not a private key of Ed25519", failure);
        }
    }

    byte[] encoded() {
        return privateKey.getEncoded();
    }

    VerifyingKey verifyingKey() {
        return verifyingKey;
    }

    SignedHead sign(long size, Hash root, Instant sealedAt) {
        String keyId = verifyingKey.id();
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(privateKey);
            signing.update(SignedHead.statement(size, root, sealedAt, keyId).getBytes(StandardCharsets.UTF_8));
            return new SignedHead(
                    size, root, sealedAt, keyId, Base64.getEncoder().encodeToString(signing.sign()));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A head could not be signed", failure);
        }
    }
}
