package id.kendali.platform.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that no person has to know: 192 random bits. */
final class RandomSecret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    static String next() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
