package id.kendali.platform.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder {@code keys} of the data folder, in PEM: the signing key and the public keys that verification trusts, those
 * of former signing keys and of other nodes included.
 */
final class KeyFolder {

    private static final String SIGNING_KEY = "ledger.key";
    private static final String PUBLIC_KEY = ".pub";
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** The key that signs; made if there is none yet. */
    SigningKey signingKey() {
        Path file = folder.resolve(SIGNING_KEY);
        try {
            if (!Files.exists(file)) {
                store(file, SigningKey.generate());
            }
            SigningKey key = SigningKey.decode(block(file, "PRIVATE KEY"), block(file, "PUBLIC KEY"));
            trust(key.verifyingKey());
            return key;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ids of the public keys that lie in the folder. */
    Set<String> trusted() {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> ids = new HashSet<>();
            for (Path file :
                    files.filter(name -> name.toString().endsWith(PUBLIC_KEY)).toList()) {
                ids.add(VerifyingKey.decode(block(file, "PUBLIC KEY")).id());
            }
            return ids;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void trust(VerifyingKey key) throws IOException {
        Path file = folder.resolve(key.id() + PUBLIC_KEY);
        if (!Files.exists(file)) {
            Files.writeString(file, pem("PUBLIC KEY", key.key().getEncoded()));
        }
    }

    private static void store(Path file, SigningKey key) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.US_ASCII.encode(pem("PRIVATE KEY", key.encoded())
                    + pem("PUBLIC KEY", key.verifyingKey().key().getEncoded())));
            channel.force(true);
        }
    }

    private static byte[] block(Path file, String label) throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        while (matcher.find()) {
            if (matcher.group(1).equals(label)) {
                return Base64.getMimeDecoder().decode(matcher.group(2));
            }
        }
        throw new IOException("%s has no block %s".formatted(file, label));
    }

    private static String pem(String label, byte[] content) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, text);
    }
}
