package id.kendali.platform.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Size and root of a head that somebody kept outside the database, against which the ledger is verified. */
public record KnownHead(long size, Hash root) {

    public KnownHead {
        if (size < 1) {
            throw new IllegalArgumentException("A head covers at least one entry");
        }
    }

    /** Reads {@code size:root}; the rest of a line of the journal may follow. */
    static KnownHead parse(String text) {
        String[] parts = text.strip().split("\\s+")[0].split(":");
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a head (size:root): " + text);
        }
        return new KnownHead(Long.parseLong(parts[0]), Hash.parse(parts[1]));
    }

    /** Reads what a person names: a head, a line of the journal, or a file with such lines. */
    public static List<KnownHead> read(String argument) {
        return isFile(argument) ? readFile(Path.of(argument)) : List.of(parse(argument));
    }

    private static boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static List<KnownHead> readFile(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(KnownHead::parse).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
