package id.kendali.platform.operations;

import id.kendali.platform.operations.Manifest.StoredFile;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes the files of a backup, readable by its owner alone, and remembers what they must be found to be. */
final class BackupWriter {

    private final Path folder;
    private final List<StoredFile> files = new ArrayList<>();

    BackupWriter(Path folder) throws IOException {
        this.folder = Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    List<StoredFile> files() {
        return List.copyOf(files);
    }

    /** Opens a new file; it is on the disk when it is closed. */
    OutputStream create(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        MessageDigest digest = Checksum.digest();
        return new FilterOutputStream(
                new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 65_536), digest)) {

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                if (channel.isOpen()) {
                    flush();
                    channel.force(true);
                    files.add(
                            new StoredFile(path, channel.size(), HexFormat.of().formatHex(digest.digest())));
                    super.close();
                }
            }
        };
    }
}
