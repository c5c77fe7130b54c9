package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules for the templates of all modules. */
class TemplatesTests {

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "styles in the page, which the content security policy blocks",
            Pattern.compile("<style\\b|\\s(th:)?style(append)?="),
            "scripts in the page, which the content security policy blocks",
            Pattern.compile("<script(?![^>]*\\bsrc=)|\\s(th:)?on[a-z]+=|\\shx-on|javascript:"),
            "text that is not escaped",
            Pattern.compile("th:utext|\\[\\("),
            "a condition or loop that th:replace ignores; write th:replace=\"${…} ? ~{…} : ~{}\" or wrap it",
            Pattern.compile("<(?=[^>]*\\sth:(if|unless|each)=)(?=[^>]*\\sth:(replace|insert)=)[^>]*>"));

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern LITERAL_WORDS = Pattern.compile("^'[^']*\\p{Ll}{2,}[^']*'$");
    private static final Pattern SPOKEN_ARGUMENT = Pattern.compile("[(,]\\s*'\\p{Lu}\\p{Ll}[^']*'");
    private static final Pattern ICON = Pattern.compile("icon\\('([a-z0-9-]+)'\\)");
    private static final Set<String> READ_ALOUD = Set.of("aria-label", "alt", "title", "placeholder", "label");

    static Stream<Path> templates() {
        return TemplateFiles.templates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void containsNothingThatIsForbidden(Path template) {
        String markup = TemplateFiles.markup(template);
        FORBIDDEN.forEach((what, pattern) -> assertThat(pattern.matcher(markup).results())
                .as(what)
                .extracting(match -> match.group())
                .isEmpty());
    }

    /** What stands beside a page that takes the place of its layout is drawn behind the layout's last line. */
    @ParameterizedTest
    @MethodSource("templates")
    void drawsNothingBehindThePage(Path template) {
        Document document = Jsoup.parse(TemplateFiles.markup(template), "", Parser.xmlParser());
        boolean isPage = document.children().stream()
                .anyMatch(root -> root.attr("th:replace").startsWith("~{platform/ui/layout ::"));
        assertThat(document.children()).hasSizeLessThanOrEqualTo(isPage ? 1 : Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void takesEveryTextFromTheMessages(Path template) {
        Document document = Jsoup.parse(TemplateFiles.markup(template), "", Parser.xmlParser());
        List<String> texts = document.getAllElements().stream()
                .filter(element -> !Set.of("kbd", "#root").contains(element.normalName()))
                .flatMap(TemplatesTests::hardCoded)
                .toList();
        assertThat(texts).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void usesIconsThatAreBuilt(Path template) {
        List<String> built =
                TemplateFiles.text(Path.of("web/icons.txt")).lines().toList();
        assertThat(ICON.matcher(TemplateFiles.markup(template)).results())
                .extracting(match -> match.group(1))
                .isSubsetOf(built);
    }

    private static Stream<String> hardCoded(Element element) {
        Stream<String> text = element.hasAttr("th:text") || element.hasAttr("th:replace")
                ? Stream.empty()
                : Stream.of(element.ownText()).filter(own -> WORDS.matcher(own).find());
        Stream<String> attributes = element.attributes().asList().stream()
                .filter(TemplatesTests::isHardCoded)
                .map(Attribute::html);
        return Stream.concat(text, attributes);
    }

    private static boolean isHardCoded(Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (READ_ALOUD.contains(name)) {
            return WORDS.matcher(value).find();
        }
        if (name.equals("th:replace") || name.equals("th:insert")) {
            return SPOKEN_ARGUMENT.matcher(value).find();
        }
        return name.startsWith("th:")
                && (name.equals("th:text") || READ_ALOUD.contains(name.substring(3)))
                && LITERAL_WORDS.matcher(value).matches();
    }
}
