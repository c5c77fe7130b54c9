package id.kendali.platform.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Finds out what a file is from its content alone; its name and what the browser claims do not count. */
final class ContentInspection {

    static final String MACROS = "application/vnd.ms-office.macros";

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int LONGEST_CONTENT_TYPES = 512 * 1024;

    private static final Set<MediaType> ARCHIVES =
            Set.of(MediaType.APPLICATION_ZIP, MediaType.application("x-tika-ooxml"));

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

    /** The media type of a content, as specific as it can be told. */
    String mediaTypeOf(Path file) throws IOException {
        MediaType type = mediaType(file).getBaseType();
        return ARCHIVES.contains(type)
                ? officeType(file).orElse(MediaType.APPLICATION_ZIP.toString())
                : type.toString();
    }

    static Optional<EvidenceType> known(String mediaType) {
        return Arrays.stream(EvidenceType.values())
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst();
    }

    private MediaType mediaType(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return magic.detect(content, new Metadata());
        }
    }

    /** Office documents are ZIP files with a table of contents that names the type of their main part. */
    private static Optional<String> officeType(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry table = zip.getEntry(CONTENT_TYPES);
            if (table == null) {
                return Optional.empty();
            }
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return Optional.of(MACROS);
            }
            try (InputStream content = zip.getInputStream(table)) {
                String types = new String(content.readNBytes(LONGEST_CONTENT_TYPES), StandardCharsets.UTF_8);
                return Arrays.stream(EvidenceType.values())
                        .map(EvidenceType::mediaType)
                        .filter(type -> types.contains("\"" + type + ".main+xml\""))
                        .findFirst();
            }
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }
}
