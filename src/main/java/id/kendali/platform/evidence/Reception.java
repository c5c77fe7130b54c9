package id.kendali.platform.evidence;

import id.kendali.platform.database.KendaliHome;
import id.kendali.platform.ui.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Looks at a file before it is stored: how large it is and what it really is. */
@Component
class Reception {

    private final BlobStore blobs;
    private final Path incoming;
    private final EvidenceSettings settings;
    private final Formats formats;
    private final ContentInspection inspection = new ContentInspection();

    Reception(BlobStore blobs, KendaliHome home, EvidenceSettings settings, Formats formats) {
        this.blobs = blobs;
        this.incoming = home.folder("evidence/incoming");
        this.settings = settings;
        this.formats = formats;
    }

    Received receive(InputStream content, FileName name) {
        try {
            Path file = Files.createTempFile(incoming, "upload-", ".part");
            try {
                measure(content, file, name);
                EvidenceType type = accepted(file, name);
                try (InputStream inspected = Files.newInputStream(file)) {
                    return new Received(blobs.put(inspected), type);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void measure(InputStream content, Path file, FileName name) throws IOException {
        long most = settings.maxSize().toBytes();
        long size = copy(content, file, most);
        if (size == 0) {
            throw new EvidenceRefused("evidence.refused.empty", name.value());
        }
        if (size > most) {
            throw new EvidenceRefused("evidence.refused.tooLarge", name.value(), formats.bytes(most));
        }
    }

    /** Copies little more than what is accepted: how large a file is that is too large does not matter. */
    private static long copy(InputStream content, Path file, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = content.read(buffer); count >= 0 && size <= most; count = content.read(buffer)) {
                out.write(buffer, 0, count);
                size += count;
            }
        }
        return size;
    }

    private EvidenceType accepted(Path file, FileName name) throws IOException {
        String mediaType = inspection.mediaTypeOf(file);
        return ContentInspection.known(mediaType)
                .filter(settings.types()::contains)
                .orElseThrow(() -> new EvidenceRefused(
                        "evidence.refused.type",
                        name.value(),
                        new DefaultMessageSourceResolvable(
                                new String[] {"evidence.type." + mediaType.replace('/', '.'), "evidence.type.other"},
                                new Object[] {mediaType}),
                        String.join(", ", settings.labels())));
    }

    /** A stored content and what it is. */
    record Received(Blob blob, EvidenceType type) {}
}
