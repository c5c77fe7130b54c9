package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Small plans from tables in text blocks, and what a rule finds in them. */
final class FigurePlans {

    private static final Path TEXTS = Path.of("src/main/resources/messages/governance/plan/figures");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private FigurePlans() {}

    /** A plan of tables that {@link #table} and trees that {@link #tree} made. */
    static PlanDocument plan(Object... parts) {
        return new PlanDocument(only(PlanTable.class, parts), only(PlanNode.class, parts));
    }

    private static <T> List<T> only(Class<T> type, Object... parts) {
        return Stream.of(parts).filter(type::isInstance).map(type::cast).toList();
    }

    /** A table as CSV; spaces around commas are for the eye. */
    static PlanTable table(String file, String content) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(content, format)) {
            List<PlanRow> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                rows.add(new PlanRow(file, rows.size() + 2, record.toMap()));
            }
            return new PlanTable(file, parser.getHeaderNames(), rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static PlanNode tree(String file, String content) {
        return new PlanNode(file, "", new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
    }

    /** Amounts of one goal in one table from 2030 on; {@code -} leaves a year out. */
    static PlanTable funding(String code, String table, String... amounts) {
        return table("funding.csv", "code,year,amount_idr,table\n" + funded(code, table, amounts));
    }

    /** Amounts of one goal in two tables. */
    static PlanTable funding(String code, String table, List<String> amounts, String other, List<String> others) {
        String rows = funded(code, table, amounts.toArray(String[]::new))
                + funded(code, other, others.toArray(String[]::new));
        return table("funding.csv", "code,year,amount_idr,table\n" + rows);
    }

    private static String funded(String code, String table, String... amounts) {
        return IntStream.range(0, amounts.length)
                .filter(i -> !amounts[i].equals("-"))
                .mapToObj(i -> "%s,%d,%s,%s%n".formatted(code, 2030 + i, amounts[i], table))
                .collect(Collectors.joining());
    }

    /** Targets of one indicator in one table from 2030 on. */
    static PlanTable targets(String code, String name, String unit, String... values) {
        return table(
                "indicator_targets.csv",
                "code,indicator_printed,year,target,unit,target_printed,table\n"
                        + IntStream.range(0, values.length)
                                .mapToObj(i -> "%s,%s,%d,%s,%s,%s,III.1%n"
                                        .formatted(code, name, 2030 + i, values[i], unit, values[i] + unit))
                                .collect(Collectors.joining()));
    }

    /** The chapter about past performance. */
    static PlanTable performance(String rows) {
        return table(
                "performance_2030_2034.csv",
                "section,indicator,year,period,measure,value,unit,value_printed,note\n" + rows);
    }

    /** What a rule finds; every text of it exists in both languages and takes the arguments that it gets. */
    static List<Contradiction> check(Rule rule, PlanDocument plan) {
        List<Contradiction> found = rule.check(plan);
        found.forEach(FigurePlans::hasItsTexts);
        assertThat(found).extracting(Contradiction::fingerprint).doesNotHaveDuplicates();
        assertThat(found).extracting(Contradiction::rule).allMatch(rule.name()::equals);
        return found;
    }

    /** The rule as it is checked beside the others, which may tell the same better. */
    static Rule asListed(Rule rule) {
        return FigureRules.ALL.stream()
                .filter(listed -> listed.name().equals(rule.name()))
                .findFirst()
                .orElseThrow();
    }

    static List<Contradiction> checkRealPlan(Rule rule) {
        return check(rule, MalukuUtara.plan());
    }

    static void hasItsTexts(Contradiction found) {
        for (String language : List.of("messages.properties", "messages_en.properties")) {
            Properties texts = texts(language);
            assertThat(texts).containsKey("plan.rule." + found.rule());
            Stream.of(found.title(), found.explanation(), found.difference())
                    .filter(Objects::nonNull)
                    .forEach(statement -> assertThat(places(texts.getProperty(statement.key(), "{missing}")))
                            .as("%s in %s", statement.key(), language)
                            .isEqualTo(IntStream.range(0, statement.arguments().size())
                                    .boxed()
                                    .collect(Collectors.toSet())));
        }
    }

    private static Set<Integer> places(String text) {
        assertThat(text).isNotEqualTo("{missing}");
        return PLACE.matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
