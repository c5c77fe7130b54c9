package id.kendali.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The data folder ({@code KENDALI_HOME}): embedded database, evidence, keys, heads of the ledger, logs. */
@Component
public class KendaliHome {

    private final Path root;

    KendaliHome(@Value("${kendali.home}") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** A folder below the data folder; it exists afterwards. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
