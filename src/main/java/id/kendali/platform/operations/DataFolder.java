package id.kendali.platform.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** What of the data folder belongs to a backup beside the database: the keys of the ledger and its journal of heads. */
final class DataFolder {

    private final Path keys;
    private final Path journal;

    /**
     * @param keys the folder of the ledger's keys
     * @param heads the folder of its journal
     */
    DataFolder(Path keys, Path heads) {
        this.keys = keys;
        this.journal = heads.resolve("heads.log");
    }

    List<Path> keys() throws IOException {
        try (Stream<Path> files = Files.list(keys)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Lines of the journal that a snapshot with a tree of this size knows; later ones would say that its tail is cut. */
    List<String> headsUpTo(long size) throws IOException {
        if (!Files.exists(journal)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(journal, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> sizeOf(line) <= size).toList();
        }
    }

    /** Of a head or a line of the journal; 0 if it is neither. */
    static long sizeOf(String line) {
        String digits = line.split(":", 2)[0];
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    /** Whether there are already keys or heads, which a restored ledger must not be mixed with. */
    boolean isInUse() throws IOException {
        return Files.exists(journal) || !keys().isEmpty();
    }

    void takeFrom(Path backup) throws IOException {
        Path stored = backup.resolve("keys");
        if (Files.isDirectory(stored)) {
            try (Stream<Path> files = Files.list(stored)) {
                for (Path file : files.toList()) {
                    Path key = keys.resolve(file.getFileName());
                    Files.copy(file, key, StandardCopyOption.REPLACE_EXISTING);
                    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
                }
            }
        }
        Files.copy(backup.resolve("heads/heads.log"), journal, StandardCopyOption.REPLACE_EXISTING);
    }
}
