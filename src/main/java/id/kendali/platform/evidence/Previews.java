package id.kendali.platform.evidence;

import id.kendali.platform.database.KendaliHome;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Draws pictures of files once and keeps them in the data folder; they can be drawn again at any time. One is drawn at a
 * time, so that memory stays bounded. A file that cannot be drawn is remembered by an empty picture.
 */
@Component
class Previews implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final Duration LONGEST_DRAWING = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final BlobStore blobs;
    private final Path folder;
    private final PdfProcess pdf = new PdfProcess(LONGEST_DRAWING);
    private final ExecutorService drawing = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "evidence-previews");
        thread.setDaemon(true);
        return thread;
    });

    Previews(BlobStore blobs, KendaliHome home) {
        this.blobs = blobs;
        this.folder = home.folder("evidence/previews");
    }

    /** Draws ahead, so that the first reader need not wait. */
    void prepare(Sha256 hash, EvidenceType type) {
        if (type.previewable()) {
            try {
                drawing.execute(() -> ensure(hash, type));
            } catch (RejectedExecutionException stopping) {
                LOG.debug("The picture of {} is drawn when it is asked for", hash);
            }
        }
    }

    /** The picture, drawn now if need be; empty if the file cannot be drawn. */
    Optional<Preview> find(Sha256 hash, EvidenceType type, PreviewSize size) {
        if (!type.previewable()) {
            return Optional.empty();
        }
        Path picture = picture(hash, type, size);
        try {
            if (!Files.exists(picture)) {
                drawing.submit(() -> ensure(hash, type)).get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            }
            return Files.exists(picture) && Files.size(picture) > 0
                    ? Optional.of(new Preview(picture, "image/" + format(type)))
                    : Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException | ExecutionException | RejectedExecutionException later) {
            LOG.warn("No picture of {} yet: {}", hash, later.toString());
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether there is a picture, or may be once it is asked for. */
    boolean mayBeDrawn(Sha256 hash, EvidenceType type) {
        if (!type.previewable()) {
            return false;
        }
        Path picture = picture(hash, type, PreviewSize.SMALL);
        try {
            return !Files.exists(picture) || Files.size(picture) > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void forget(Sha256 hash) {
        try {
            for (EvidenceType type : EvidenceType.values()) {
                for (PreviewSize size : PreviewSize.values()) {
                    Files.deleteIfExists(picture(hash, type, size));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void destroy() {
        drawing.shutdownNow();
    }

    private void ensure(Sha256 hash, EvidenceType type) {
        if (Files.exists(picture(hash, type, PreviewSize.SMALL))
                && Files.exists(picture(hash, type, PreviewSize.LARGE))) {
            return;
        }
        try {
            Path scratch = Files.createTempDirectory(folder, "drawing-");
            try {
                draw(hash, type, scratch);
                for (PreviewSize size : PreviewSize.values()) {
                    keep(scratch.resolve(size.name()), picture(hash, type, size));
                }
            } finally {
                for (PreviewSize size : PreviewSize.values()) {
                    Files.deleteIfExists(scratch.resolve(size.name()));
                }
                Files.delete(scratch);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void draw(Sha256 hash, EvidenceType type, Path scratch) throws IOException {
        Path large = scratch.resolve(PreviewSize.LARGE.name());
        Path small = scratch.resolve(PreviewSize.SMALL.name());
        try (InputStream content = blobs.open(hash)) {
            if (type == EvidenceType.PDF) {
                pdf.draw(content, large, small);
            } else {
                drawImage(content.readAllBytes(), type, large, small);
            }
        } catch (BlobMissing | BlobDamaged fault) {
            throw fault;
        } catch (IOException undrawable) {
            LOG.info("No picture of {}: {}", hash, undrawable.getMessage());
            Files.deleteIfExists(large);
            Files.deleteIfExists(small);
            Files.createFile(large);
            Files.createFile(small);
        }
    }

    private static void drawImage(byte[] content, EvidenceType type, Path large, Path small) throws IOException {
        BufferedImage read = Pictures.read(content, PreviewSize.LARGE.longerSide());
        BufferedImage image = type == EvidenceType.JPEG ? Pictures.turned(read, Orientation.ofJpeg(content)) : read;
        Pictures.write(image, format(type), large);
        Pictures.write(Pictures.scaled(image, PreviewSize.SMALL.longerSide()), format(type), small);
    }

    private static void keep(Path drawn, Path picture) throws IOException {
        Files.createDirectories(picture.getParent());
        Files.move(drawn, picture, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path picture(Sha256 hash, EvidenceType type, PreviewSize size) {
        String name = hash.hexadecimal();
        return folder.resolve(name.substring(0, 2))
                .resolve("%s-%d.%s".formatted(name, size.longerSide(), format(type)));
    }

    /** Photographs stay photographs: as PNG they would be ten times as large on the line. */
    private static String format(EvidenceType type) {
        return type == EvidenceType.JPEG ? "jpeg" : "png";
    }
}
