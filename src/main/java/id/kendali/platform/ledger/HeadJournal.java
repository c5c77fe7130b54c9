package id.kendali.platform.ledger;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The file {@code heads/heads.log}: one line per head, only ever appended to. */
final class HeadJournal implements HeadPublisher {

    private static final int LONGEST_LINE = 400;

    private final Path file;

    HeadJournal(Path folder) {
        this.file = folder.resolve("heads.log");
    }

    Path file() {
        return file;
    }

    @Override
    public Optional<SignedHead> lastPublished() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (RandomAccessFile journal = new RandomAccessFile(file.toFile(), "r")) {
            long start = Math.max(0, journal.length() - LONGEST_LINE * 4L);
            byte[] tail = new byte[(int) (journal.length() - start)];
            journal.seek(start);
            journal.readFully(tail);
            String text = new String(tail, StandardCharsets.US_ASCII);
            String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).split("\n");
            return IntStream.iterate(lines.length - 1, i -> i >= 0, i -> i - 1)
                    .mapToObj(i -> whole(lines[i]))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes the line after what is there; a line that a crash cut off is ended first and stays unreadable. */
    @Override
    public synchronized void publish(SignedHead head) {
        try (FileChannel journal =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = journal.size();
            boolean cutOff = end > 0 && !endsWithLineBreak(journal, end);
            ByteBuffer line = StandardCharsets.US_ASCII.encode((cutOff ? "\n" : "") + head.line() + "\n");
            while (line.hasRemaining()) {
                end += journal.write(line, end);
            }
            journal.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its lines in their order; a line that is no head was cut off by a crash or changed by somebody. */
    Stream<Line> lines() {
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        try {
            AtomicLong number = new AtomicLong();
            return Files.lines(file, StandardCharsets.ISO_8859_1)
                    .map(line -> new Line(number.incrementAndGet(), whole(line)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many lines it has by now. */
    long count() {
        try (Stream<Line> lines = lines()) {
            return lines.count();
        }
    }

    /** One line of the journal, counted from 1. */
    record Line(long number, Optional<SignedHead> head) {}

    private static Optional<SignedHead> whole(String line) {
        try {
            return Optional.of(SignedHead.parse(line));
        } catch (IllegalArgumentException notAHead) {
            return Optional.empty();
        }
    }

    private static boolean endsWithLineBreak(FileChannel journal, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        journal.read(last, end - 1);
        return last.get(0) == '\n';
    }
}
