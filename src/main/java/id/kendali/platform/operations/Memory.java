package id.kendali.platform.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory of processes as Linux counts it. */
final class Memory {

    private static final long KIBIBYTES_PER_MEBIBYTE = 1024;

    private Memory() {}

    /** Resident memory of this process, in MiB. */
    static long ofKendali() {
        return inMebibytes(resident(ProcessHandle.current().pid(), "status", "VmRSS:"));
    }

    /** Of the processes of one server, in MiB. What they share counts once, where the system says how much that is. */
    static long ofServer(Stream<ProcessHandle> processes) {
        return inMebibytes(processes.mapToLong(Memory::proportional).sum());
    }

    private static long proportional(ProcessHandle process) {
        long share = resident(process.pid(), "smaps_rollup", "Pss:");
        return share > 0 ? share : resident(process.pid(), "status", "VmRSS:");
    }

    /** Zero if the process has ended or the file is not for us. */
    private static long resident(long process, String file, String line) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), file))) {
            return lines.filter(each -> each.startsWith(line))
                    .mapToLong(each -> Long.parseLong(each.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException hidden) {
            return 0;
        }
    }

    private static long inMebibytes(long kibibytes) {
        return kibibytes / KIBIBYTES_PER_MEBIBYTE;
    }
}
