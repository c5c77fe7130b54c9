package id.kendali.platform.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Contents in a folder: {@code ab/cd/<hash>}. A content is written beside its place, forced to the disk, and renamed into
 * place; a crash leaves a file in {@code incoming} at worst. What is in place is never written again.
 */
class FolderBlobStore implements BlobStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderBlobStore.class);
    private static final int BATCH = 500;

    private final Path root;
    private final Path incoming;
    private final Path aside;
    private final Path damaged;
    private final int verifyEveryNthRead;
    private final AtomicLong reads = new AtomicLong();

    FolderBlobStore(Path root, int verifyEveryNthRead) {
        this.root = root;
        this.incoming = root.resolve("incoming");
        this.aside = root.resolve("aside");
        this.damaged = root.resolve("damaged");
        this.verifyEveryNthRead = verifyEveryNthRead;
        try {
            for (Path folder : List.of(incoming, aside, damaged)) {
                Files.createDirectories(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Blob put(InputStream content) throws IOException {
        Path written = Files.createTempFile(incoming, "blob-", ".part");
        try {
            Blob blob = write(content, written);
            place(written, blob.hash());
            return blob;
        } finally {
            Files.deleteIfExists(written);
        }
    }

    @Override
    public InputStream open(Sha256 hash) throws IOException {
        try {
            InputStream content = Files.newInputStream(place(hash));
            return reads.getAndIncrement() % verifyEveryNthRead == 0 ? new VerifyingStream(content, hash) : content;
        } catch (NoSuchFileException missing) {
            throw new BlobMissing(hash);
        }
    }

    @Override
    public boolean exists(Sha256 hash) {
        return Files.exists(place(hash));
    }

    @Override
    public Set<Sha256> sweep(Instant before, UnaryOperator<Set<Sha256>> referenced) throws IOException {
        Set<Sha256> gone = emptyAside(before, referenced);
        for (Path folder : folders(root, "[0-9a-f]{2}")) {
            for (Path inner : folders(folder, "[0-9a-f]{2}")) {
                setAside(blobs(inner), before, referenced);
            }
        }
        try (Stream<Path> parts = Files.list(incoming)) {
            for (Path part : parts.filter(file -> isOlder(file, before)).toList()) {
                Files.deleteIfExists(part);
            }
        }
        return gone;
    }

    private static Blob write(InputStream content, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            DigestOutputStream digesting = new DigestOutputStream(out, Sha256.digest());
            long size = content.transferTo(digesting);
            channel.force(true);
            return new Blob(Sha256.of(digesting.getMessageDigest()), size);
        }
    }

    /** Two writers of one content at once are no danger: the second replaces equal bytes by equal bytes. */
    private void place(Path written, Sha256 hash) throws IOException {
        Path place = place(hash);
        if (Files.exists(place)) {
            if (isIntact(place, hash)) {
                Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
                return;
            }
            LOG.error("Content {} was changed outside Kendali; the upload of the same content takes its place", hash);
            Files.move(place, damaged.resolve(hash + "-" + System.currentTimeMillis()));
        }
        createFolders(place);
        Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
        force(place.getParent());
    }

    private void createFolders(Path place) throws IOException {
        Path inner = place.getParent();
        if (!Files.isDirectory(inner)) {
            Files.createDirectories(inner);
            force(inner.getParent());
            force(root);
        }
    }

    private static boolean isIntact(Path file, Sha256 hash) throws IOException {
        try (InputStream content = new VerifyingStream(Files.newInputStream(file), hash)) {
            content.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (BlobDamaged changed) {
            return false;
        }
    }

    private void setAside(List<Path> blobs, Instant before, UnaryOperator<Set<Sha256>> referenced) throws IOException {
        List<Path> files = blobs.stream().filter(file -> isOlder(file, before)).toList();
        for (int from = 0; from < files.size(); from += BATCH) {
            List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
            Set<Sha256> kept =
                    referenced.apply(batch.stream().map(FolderBlobStore::hash).collect(Collectors.toSet()));
            for (Path file : batch) {
                if (!kept.contains(hash(file))) {
                    setAside(file, before);
                }
            }
        }
    }

    /** Somebody may put the same content at this very moment; the time of the file tells, and it goes back. */
    private void setAside(Path file, Instant before) throws IOException {
        Path away = aside.resolve(file.getFileName());
        Files.move(file, away, StandardCopyOption.ATOMIC_MOVE);
        if (!isOlder(away, before)) {
            Files.move(away, file, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.setLastModifiedTime(away, FileTime.from(Instant.now()));
        }
    }

    private Set<Sha256> emptyAside(Instant before, UnaryOperator<Set<Sha256>> referenced) throws IOException {
        List<Path> files = blobs(aside);
        Set<Sha256> kept =
                referenced.apply(files.stream().map(FolderBlobStore::hash).collect(Collectors.toSet()));
        Set<Sha256> gone = new HashSet<>();
        for (Path file : files) {
            Sha256 hash = hash(file);
            if (kept.contains(hash) && !exists(hash)) {
                createFolders(place(hash));
                Files.move(file, place(hash), StandardCopyOption.ATOMIC_MOVE);
            } else if (isOlder(file, before)) {
                Files.deleteIfExists(file);
                if (!exists(hash)) {
                    gone.add(hash);
                }
            }
        }
        return gone;
    }

    private Path place(Sha256 hash) {
        String name = hash.hexadecimal();
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }

    private static List<Path> blobs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Sha256.isOne(file.getFileName().toString()))
                    .toList();
        }
    }

    private static List<Path> folders(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .filter(file -> file.getFileName().toString().matches(name))
                    .toList();
        }
    }

    private static Sha256 hash(Path file) {
        return new Sha256(file.getFileName().toString());
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
