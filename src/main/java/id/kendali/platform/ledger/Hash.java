package id.kendali.platform.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value. */
public final class Hash {

    private static final HexFormat HEX = HexFormat.of();
    private static final int LENGTH = 32;
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::sha256);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /** Reads 64 hexadecimal digits. */
    public static Hash parse(String hex) {
        return new Hash(HEX.parseHex(hex));
    }

    /** The SHA-256 of the parts put one after the other. */
    static Hash sha256(byte[]... parts) {
        MessageDigest digest = SHA_256.get();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HEX.formatHex(bytes);
    }

    /** The first and last four digits, for people who compare by eye. */
    public String abbreviated() {
        String hex = hex();
        return hex.substring(0, 4) + "…" + hex.substring(hex.length() - 4);
    }

    /** The SHA-256 of a prefix byte and the given hashes, without a copy of their bytes. */
    static Hash combine(byte prefix, Hash... hashes) {
        MessageDigest digest = SHA_256.get();
        digest.update(prefix);
        for (Hash hash : hashes) {
            digest.update(hash.bytes);
        }
        return new Hash(digest.digest());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
