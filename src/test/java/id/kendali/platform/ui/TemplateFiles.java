package id.kendali.platform.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of all modules that these tests read. */
final class TemplateFiles {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path SOURCES = Path.of("src/main/java");

    private TemplateFiles() {}

    static Stream<Path> templates() {
        return under(RESOURCES.resolve("templates"), ".html").stream();
    }

    /** Markup without its comments, which may hold examples. */
    static String markup(Path template) {
        return text(template).replaceAll("(?s)<!--.*?-->", "");
    }

    static String allMarkup() {
        return templates().map(TemplateFiles::markup).collect(Collectors.joining("\n"));
    }

    static List<Path> under(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(List<Path> files) {
        return files.stream().map(TemplateFiles::text).collect(Collectors.joining("\n"));
    }
}
