package id.kendali.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;

/** The passwords of the embedded server's roles: drawn once, kept in its folder, read by its owner alone. */
record EmbeddedSecrets(String superuser, String owner, String application) {

    private static final String FILE = "secrets.properties";

    static EmbeddedSecrets of(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                draw(file);
            }
            Properties stored = new Properties();
            try (InputStream content = Files.newInputStream(file)) {
                stored.load(content);
            }
            return new EmbeddedSecrets(
                    stored.getProperty("superuser"), stored.getProperty("owner"), stored.getProperty("application"));
        } catch (AccessDeniedException denied) {
            throw new StartRefused("database.refused.foreignFolder", folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void draw(Path file) throws IOException {
        Properties drawn = new Properties();
        for (String name : List.of("superuser", "owner", "application")) {
            drawn.setProperty(name, RandomSecret.next());
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream content = Files.newOutputStream(file)) {
            drawn.store(content, null);
        }
    }

    @Override
    public String toString() {
        return FILE;
    }
}
