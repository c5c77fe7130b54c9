package id.kendali.platform.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Starts {@link PdfFirstPage} with the classes of the running application and little memory. */
final class PdfProcess {

    private static final String HEAP = "-Xmx256m";
    private static final String NESTED_JAR_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Duration longest;

    PdfProcess(Duration longest) {
        this.longest = longest;
    }

    /** Draws the first page twice, or fails. */
    void draw(InputStream pdf, Path large, Path small) throws IOException {
        Process process = new ProcessBuilder(command(large, small))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            try (OutputStream input = process.getOutputStream()) {
                pdf.transferTo(input);
            }
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("Drawing takes longer than " + longest);
            }
            if (process.exitValue() != 0) {
                throw new IOException("Drawing ended with " + process.exitValue());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("Kendali is stopping", stopping);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> command(Path large, Path small) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        if (runsFromNestedJar()) {
            command.add("-Dloader.main=" + PdfFirstPage.class.getName());
            command.add(NESTED_JAR_LAUNCHER);
        } else {
            command.add(PdfFirstPage.class.getName());
        }
        command.add(String.valueOf(PreviewSize.LARGE.longerSide()));
        command.add(large.toString());
        command.add(String.valueOf(PreviewSize.SMALL.longerSide()));
        command.add(small.toString());
        return command;
    }

    private static boolean runsFromNestedJar() {
        String own = Objects.requireNonNull(PdfFirstPage.class.getResource("PdfFirstPage.class"))
                .toString();
        return own.startsWith("jar:nested:");
    }
}
