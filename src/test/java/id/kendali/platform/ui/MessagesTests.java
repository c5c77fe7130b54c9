package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of all modules: complete in both languages, and each of them used. */
class MessagesTests {

    private static final Path MESSAGES = TemplateFiles.RESOURCES.resolve("messages");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([A-Za-z][\\w.]*)[}(]");
    private static final Pattern IN_SOURCES = Pattern.compile("new Refused\\(\\s*\"([\\w.]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static Stream<Path> indonesian() {
        return TemplateFiles.under(MESSAGES, "messages.properties").stream();
    }

    @ParameterizedTest
    @MethodSource("indonesian")
    void saysTheSameInBothLanguages(Path file) {
        Properties indonesian = texts(file);
        Properties english = texts(english(file));
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(indonesian.stringPropertyNames());
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(places(english.getProperty(key)))
                    .as("places in %s", key)
                    .isEqualTo(places(indonesian.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("indonesian")
    void saysEverythingOnce(Path file) throws IOException {
        for (Path language : List.of(file, english(file))) {
            try (Stream<String> lines = Files.lines(language)) {
                List<String> keys = lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
                assertThat(keys).as(language.toString()).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("indonesian")
    void doublesApostrophesWhereValuesAreFilledIn(Path file) {
        for (Path language : List.of(file, english(file))) {
            texts(language).forEach((key, text) -> {
                if (PLACE.matcher(text.toString()).find()) {
                    assertThat(LONE_APOSTROPHE.matcher(text.toString()).find())
                            .as("%s in %s", key, language)
                            .isFalse();
                }
            });
        }
    }

    @Test
    void hasEveryTextThatIsAskedFor() {
        Set<String> known = allKeys();
        Set<String> asked = new TreeSet<>();
        IN_TEMPLATES
                .matcher(TemplateFiles.allMarkup())
                .results()
                .map(match -> match.group(1))
                .forEach(asked::add);
        IN_SOURCES
                .matcher(TemplateFiles.text(TemplateFiles.under(TemplateFiles.SOURCES, ".java")))
                .results()
                .map(match -> match.group(1))
                .forEach(asked::add);
        asked.removeAll(known);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksForEveryTextThatItHas() {
        String users = TemplateFiles.allMarkup()
                + TemplateFiles.text(TemplateFiles.under(TemplateFiles.SOURCES, ".java"))
                + TemplateFiles.text(TemplateFiles.under(TemplateFiles.RESOURCES, ".yaml"));
        Set<String> words = Pattern.compile("[\\w.]+")
                .matcher(users)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(allKeys().stream().filter(key -> !isUsed(key, words)).sorted())
                .isEmpty();
    }

    /** A key is used as it stands, or composed of a beginning that ends with a dot, such as {@code 'ui.theme.'}. */
    private static boolean isUsed(String key, Set<String> words) {
        return key.startsWith("jakarta.validation.")
                // names of columns, which the timeline of the ledger composes from the table
                || key.matches("\\w+\\.column\\..+")
                || key.equals("typeMismatch")
                || words.contains(key)
                || IntStream.range(0, key.length())
                        .filter(i -> key.charAt(i) == '.')
                        .anyMatch(i -> words.contains(key.substring(0, i + 1)));
    }

    private static Set<String> allKeys() {
        return indonesian()
                .flatMap(file -> texts(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path english(Path file) {
        return file.resolveSibling("messages_en.properties");
    }

    private static Properties texts(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }
}
