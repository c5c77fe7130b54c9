package id.kendali.platform.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup consists of, written last: a folder without it is no backup.
 *
 * @param format of the backup; this class reads {@link #FORMAT}
 * @param takenAt the moment of the snapshot
 * @param schemaVersion of the last migration
 * @param ledgerHead the last signed head as {@code size:root}
 * @param files all files but this one
 */
record Manifest(
        int format,
        Instant takenAt,
        @Nullable String kendaliVersion,
        String postgresVersion,
        String schemaVersion,
        @Nullable String ledgerHead,
        List<ModuleSchema.Table> tables,
        List<ModuleSchema.Partition> partitions,
        List<ModuleSchema.Sequence> sequences,
        List<StoredFile> files) {

    static final int FORMAT = 1;

    private static final String FILE = "manifest.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** One file, as it must be found again. */
    record StoredFile(String path, long bytes, String sha256) {}

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    static Manifest read(Path folder) throws IOException {
        return JSON.readValue(Files.readString(folder.resolve(FILE)), Manifest.class);
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(this));
    }
}
