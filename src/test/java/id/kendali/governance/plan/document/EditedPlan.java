package id.kendali.governance.plan.document;

import id.kendali.governance.plan.MalukuUtara;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The files of the real plan with some of them changed, read as a ZIP file. */
final class EditedPlan {

    private final Map<String, byte[]> files = new TreeMap<>();

    EditedPlan() {
        try (Stream<Path> all = Files.list(MalukuUtara.FOLDER)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    EditedPlan with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    EditedPlan with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    EditedPlan without(String file) {
        files.remove(file);
        return this;
    }

    EditedPlan changed(String file, UnaryOperator<String> change) {
        String before = new String(files.get(file), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing changes in " + file);
        }
        return with(file, after);
    }

    EditedPlan replaced(String file, String before, String after) {
        return changed(file, text -> text.replace(before, after));
    }

    PlanReading read() {
        return PlanFiles.readUpload("renstra.zip", zip(""));
    }

    byte[] zip(String folder) {
        return zip(folder, files);
    }

    static byte[] zip(String folder, Map<String, byte[]> files) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return content.toByteArray();
    }

    /** The findings as people read them in Indonesian, with file, row and column before. */
    static String texts(PlanReading reading) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/governance/plan/files/messages", "messages/platform/exchange/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        StringBuilder texts = new StringBuilder();
        for (PlanFinding finding : reading.findings()) {
            texts.append("%s %s|%s|%s|%s%n"
                    .formatted(
                            finding.severity(),
                            finding.file(),
                            finding.row() == null ? "" : finding.row(),
                            finding.column() == null ? "" : finding.column(),
                            messages.getMessage(finding, Locale.forLanguageTag("id"))));
        }
        return texts.toString();
    }
}
