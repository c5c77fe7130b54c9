package id.kendali.platform.database;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs out of a Maven artifact, unpacked once. They refuse to run as root, so as root they run in a user
 * namespace of their own or, where that is not allowed (in most containers), as the user {@code nobody}.
 */
final class PostgresPrograms {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int NOBODY = 65534;

    private final Path folder;
    private final Path binaries;
    private final List<String> prefix;

    /** @param folder that they are unpacked into, and that their output is written to */
    PostgresPrograms(Path folder) {
        this.folder = folder;
        this.binaries = folder.resolve("postgresql");
        unpack();
        this.prefix = prefix();
    }

    Path executable(String name) {
        return binaries.resolve("bin").resolve(name);
    }

    /** Gives files to the user that the programs run as, where that is another one. */
    void giveAway(Path... files) {
        if (!prefix.isEmpty() && prefix.get(0).equals("setpriv")) {
            List<String> command = new ArrayList<>(List.of("chown", "-R", NOBODY + ":" + NOBODY));
            for (Path file : files) {
                command.add(file.toString());
            }
            if (execute(command, "chown") != 0) {
                throw new IllegalStateException("chown failed, see " + folder.resolve("chown.log"));
            }
        }
    }

    /** Runs a program to its end. Its output goes to {@code <log>.log} in the folder. */
    void run(String log, String program, String... arguments) {
        if (!succeeds(log, program, arguments)) {
            throw new IllegalStateException(
                    "PostgreSQL: %s failed, see %s".formatted(program, folder.resolve(log + ".log")));
        }
    }

    boolean succeeds(String log, String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        if (!prefix.isEmpty()) {
            command.add("--");
        }
        command.add(executable(program).toString());
        command.addAll(List.of(arguments));
        return execute(command, log) == 0;
    }

    private int execute(List<String> command, String log) {
        try {
            // The working directory must be readable by the server's user, and a pipe would never close.
            Process process = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(log + ".log").toFile())
                    .start();
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was handled", interruption);
        }
    }

    private List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        List<String> passingFolders = new ArrayList<>(nobody);
        passingFolders.addAll(List.of("--inh-caps=+dac_override", "--ambient-caps=+dac_override"));
        return Stream.of(List.of("unshare", "-U"), nobody, passingFolders)
                .filter(this::reachesThePrograms)
                .findFirst()
                .orElseThrow(() -> new StartRefused("database.refused.root", folder));
    }

    /** The user {@code nobody} may be kept out by a folder above, such as the home of root. */
    private boolean reachesThePrograms(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("--", executable("postgres").toString(), "--version"));
        return execute(command, "user") == 0;
    }

    private void unpack() {
        try {
            Path marker = binaries.resolve(".complete");
            if (Files.exists(marker)) {
                return;
            }
            Files.createDirectories(binaries);
            try (InputStream archive = PostgresPrograms.class.getResourceAsStream(ARCHIVE)) {
                if (archive == null || !System.getProperty("os.arch").equals("amd64")) {
                    throw new StartRefused("database.refused.machine", System.getProperty("os.arch"));
                }
                extract(new TarArchiveInputStream(new XZCompressorInputStream(archive)));
            }
            Files.createFile(marker);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void extract(TarArchiveInputStream archive) throws IOException {
        TarArchiveEntry entry;
        while ((entry = archive.getNextEntry()) != null) {
            Path target = binaries.resolve(entry.getName()).normalize();
            if (!target.startsWith(binaries)) {
                throw new IOException("The archive points outside its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(target.getParent());
                Files.deleteIfExists(target);
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(archive, target, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(
                        target,
                        PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
