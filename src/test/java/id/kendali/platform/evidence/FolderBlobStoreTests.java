package id.kendali.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderBlobStoreTests {

    private static final byte[] CONTENT = SampleFiles.text("abc");
    private static final Sha256 HASH = new Sha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    private static final UnaryOperator<Set<Sha256>> NONE = hashes -> Set.of();
    private static final UnaryOperator<Set<Sha256>> ALL = hashes -> hashes;

    @TempDir
    Path folder;

    private FolderBlobStore store;

    @BeforeEach
    void open() {
        store = new FolderBlobStore(folder, 1);
    }

    @Test
    void keepsAContentUnderItsHash() throws IOException {
        assertThat(store.put(new ByteArrayInputStream(CONTENT))).isEqualTo(new Blob(HASH, 3));
        assertThat(folder.resolve("ba/78/" + HASH)).hasBinaryContent(CONTENT);
        assertThat(store.exists(HASH)).isTrue();
        assertThat(read(HASH)).isEqualTo(CONTENT);
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void keepsTheSameContentOnceAndDoesNotWriteItAgain() throws IOException {
        store.put(new ByteArrayInputStream(CONTENT));
        Object first = Files.getAttribute(place(), "unix:ino");
        store.put(new ByteArrayInputStream(CONTENT));
        assertThat(Files.getAttribute(place(), "unix:ino")).isEqualTo(first);
    }

    @Test
    void letsManyPutTheSameContentAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        Callable<Blob> putting = () -> store.put(new ByteArrayInputStream(CONTENT));
        for (Future<Blob> put :
                people.invokeAll(IntStream.range(0, 64).mapToObj(i -> putting).toList())) {
            assertThat(put.get().hash()).isEqualTo(HASH);
        }
        people.shutdown();
        assertThat(read(HASH)).isEqualTo(CONTENT);
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void leavesNothingInPlaceOfAnUploadThatBreaksOff() throws IOException {
        InputStream brokenLine =
                new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("line broke");
                    }
                });
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> store.put(brokenLine));
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void saysThatAContentIsMissing() {
        assertThatExceptionOfType(BlobMissing.class).isThrownBy(() -> store.open(HASH));
    }

    @Test
    void failsAtTheEndOfAChangedContent() throws IOException {
        store.put(new ByteArrayInputStream(CONTENT));
        Files.write(place(), SampleFiles.text("abd"));
        assertThatExceptionOfType(BlobDamaged.class).isThrownBy(() -> read(HASH));
    }

    @Test
    void comparesOnlySomeReadings() throws IOException {
        store = new FolderBlobStore(folder, 3);
        store.put(new ByteArrayInputStream(CONTENT));
        Files.write(place(), SampleFiles.text("abd"));
        int noticed = 0;
        for (int i = 0; i < 9; i++) {
            try {
                read(HASH);
            } catch (BlobDamaged changed) {
                noticed++;
            }
        }
        assertThat(noticed).isEqualTo(3);
    }

    @Test
    void readsAPartWithoutComparing() throws IOException {
        store.put(new ByteArrayInputStream(CONTENT));
        Files.write(place(), SampleFiles.text("abd"));
        try (InputStream content = store.open(HASH)) {
            content.skipNBytes(1);
            assertThat(content.readAllBytes()).isEqualTo(SampleFiles.text("bd"));
        }
    }

    @Test
    void putsAGoodContentInPlaceOfADamagedOneAndKeepsBoth() throws IOException {
        store.put(new ByteArrayInputStream(CONTENT));
        Files.write(place(), SampleFiles.text("abd"));
        store.put(new ByteArrayInputStream(CONTENT));
        assertThat(read(HASH)).isEqualTo(CONTENT);
        assertThat(folder.resolve("damaged")).isNotEmptyDirectory();
    }

    @Test
    void sweepsInTwoStepsWhatNothingRefersTo() throws IOException {
        store.put(new ByteArrayInputStream(CONTENT));
        Instant later = Instant.now().plusSeconds(60);
        assertThat(store.sweep(Instant.now().minusSeconds(60), NONE)).isEmpty();
        assertThat(store.exists(HASH)).isTrue();
        assertThat(store.sweep(later, ALL)).isEmpty();
        assertThat(store.exists(HASH)).isTrue();

        assertThat(store.sweep(later, NONE)).isEmpty();
        assertThat(store.exists(HASH)).isFalse();
        assertThat(store.sweep(later, NONE)).containsExactly(HASH);
        assertThat(folder.resolve("aside")).isEmptyDirectory();
    }

    @Test
    void putsBackWhatIsReferredToAfterAll() throws IOException {
        store.put(new ByteArrayInputStream(CONTENT));
        Instant later = Instant.now().plusSeconds(60);
        store.sweep(later, NONE);
        assertThat(store.sweep(later, ALL)).isEmpty();
        assertThat(read(HASH)).isEqualTo(CONTENT);
    }

    @Test
    void doesNotSweepWhatIsPutAgain() throws IOException {
        store.put(new ByteArrayInputStream(CONTENT));
        Files.setLastModifiedTime(place(), FileTime.from(Instant.now().minusSeconds(90_000)));
        store.put(new ByteArrayInputStream(CONTENT));
        store.sweep(Instant.now().minusSeconds(86_400), NONE);
        assertThat(store.exists(HASH)).isTrue();
    }

    @Test
    void sweepsWhatACrashLeft() throws IOException {
        Path part = Files.createFile(folder.resolve("incoming/blob-1.part"));
        store.sweep(Instant.now().minusSeconds(60), NONE);
        assertThat(part).exists();
        store.sweep(Instant.now().plusSeconds(60), NONE);
        assertThat(part).doesNotExist();
    }

    private Path place() {
        return folder.resolve("ba/78").resolve(HASH.hexadecimal());
    }

    private byte[] read(Sha256 hash) throws IOException {
        try (InputStream content = store.open(hash)) {
            return content.readAllBytes();
        }
    }
}
