package id.kendali.governance.plan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it came, under a name without a path. */
record UploadedPlan(String name, byte[] content) {

    private static final int LONGEST_NAME = 120;

    UploadedPlan {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        name = clean.isEmpty() ? "renstra" : clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
