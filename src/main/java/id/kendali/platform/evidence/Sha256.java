package id.kendali.platform.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The hash of a content: its name in the store and on the page. */
record Sha256(String hexadecimal) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    Sha256 {
        if (!FORM.matcher(hexadecimal).matches()) {
            throw new IllegalArgumentException("No SHA-256: " + hexadecimal);
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static Sha256 of(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return hexadecimal;
    }
}
