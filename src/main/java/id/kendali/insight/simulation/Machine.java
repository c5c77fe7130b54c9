package id.kendali.insight.simulation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The machine that a measurement was made on, in a line. */
record Machine(String processor, int cores, String memory, String load, String java, String postgres) {

    static Machine here(JdbcTemplate database) {
        return new Machine(
                line("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                gibibytes(line("/proc/meminfo", "MemTotal")),
                "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                "%s %s, %s"
                        .formatted(
                                System.getProperty("java.vm.name"),
                                System.getProperty("java.version"),
                                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                                        .filter(option -> option.startsWith("-Xmx") || option.startsWith("-XX:+Use"))
                                        .collect(Collectors.joining(" "))),
                database.queryForObject("select 'PostgreSQL ' || current_setting('server_version')", String.class));
    }

    private static String line(String file, String name) {
        try {
            List<String> lines = Files.readAllLines(Path.of(file));
            return lines.stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("?");
        } catch (IOException elsewhere) {
            return "?";
        }
    }

    private static String gibibytes(String kibibytes) {
        String digits = kibibytes.replaceAll("\\D", "");
        return digits.isEmpty() ? "?" : "%.0f GiB".formatted(Long.parseLong(digits) / 1024.0 / 1024.0);
    }
}
