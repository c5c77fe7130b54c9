package id.kendali.platform.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A token as a program sends it: {@code kdl_}, forty random letters and digits (238 bits), and a checksum, so that leaked
 * tokens are found by their form and mistyped ones are refused without asking the database.
 */
record TokenSecret(String value) {

    static final String PREFIX = "kdl_";

    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RANDOM_LETTERS = 40;
    private static final int CHECKSUM_LETTERS = 6;
    private static final int ENDING = 4;
    private static final Pattern FORM =
            Pattern.compile(PREFIX + "[0-9A-Za-z]{" + (RANDOM_LETTERS + CHECKSUM_LETTERS) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret random() {
        StringBuilder text = new StringBuilder(PREFIX);
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new TokenSecret(text + checksum(text.toString()));
    }

    /** Empty if it cannot be one of ours. */
    static Optional<TokenSecret> parse(String text) {
        return Optional.of(text)
                .filter(sent -> FORM.matcher(sent).matches())
                .filter(sent -> sent.endsWith(checksum(sent.substring(0, PREFIX.length() + RANDOM_LETTERS))))
                .map(TokenSecret::new);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String hexadecimalHash() {
        return HexFormat.of().formatHex(hash());
    }

    /** By which its owner tells it from others. */
    String ending() {
        return value.substring(value.length() - ENDING);
    }

    @Override
    public String toString() {
        return "TokenSecret";
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.US_ASCII));
        long rest = sum.getValue();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < CHECKSUM_LETTERS; i++) {
            letters.append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return letters.toString();
    }
}
