package id.kendali.governance.plan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a plan that are known, as {@code definitions/plan/files.yaml} declares them.
 *
 * @param version of the declaration
 * @param required without which there is no plan
 * @param trees known YAML files
 * @param tables known CSV files
 */
record PlanSchema(
        int version, Limits limits, Set<String> required, Set<String> trees, Map<String, TableSchema> tables) {

    private static final String FILE = "/definitions/plan/files.yaml";

    /**
     * How much one plan may hold.
     *
     * @param uploadBytes of a ZIP file or workbook
     * @param unpackedBytes of all files of a ZIP file together
     * @param fileBytes of one file
     * @param rows of one table
     * @param columns of one table
     * @param letters of one cell or value
     * @param depth to which a tree may be nested
     * @param values of one tree
     */
    record Limits(
            int uploadBytes,
            int unpackedBytes,
            int fileBytes,
            int files,
            int rows,
            int columns,
            int letters,
            int depth,
            int values) {

        private static Limits of(PlanNode node) {
            return new Limits(
                    whole(node, "upload_bytes"),
                    whole(node, "unpacked_bytes"),
                    whole(node, "file_bytes"),
                    whole(node, "files"),
                    whole(node, "rows"),
                    whole(node, "columns"),
                    whole(node, "letters"),
                    whole(node, "depth"),
                    whole(node, "values"));
        }
    }

    /** The declaration in force. */
    static PlanSchema current() {
        return Current.SCHEMA;
    }

    /** Read when it is first asked for. */
    private static final class Current {
        private static final PlanSchema SCHEMA = read();
    }

    Optional<TableSchema> table(String file) {
        return Optional.ofNullable(tables.get(file));
    }

    boolean knows(String file) {
        return tables.containsKey(file) || trees.contains(file);
    }

    Stream<String> known() {
        return Stream.concat(trees.stream(), tables.keySet().stream());
    }

    private static PlanSchema read() {
        try (InputStream content = PlanSchema.class.getResourceAsStream(FILE)) {
            if (content == null) {
                throw new IllegalStateException("There is no " + FILE);
            }
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return of(new PlanNode(FILE, "", TreeText.ofOurOwn(text)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PlanSchema of(PlanNode node) {
        Map<String, TableSchema> tables = new LinkedHashMap<>();
        node.get("tables").entries().forEach((file, table) -> tables.put(file, TableSchema.of(file, table)));
        return new PlanSchema(
                whole(node, "version"),
                Limits.of(node.get("limits")),
                asSet(node.get("required").texts()),
                asSet(node.get("trees").texts()),
                tables);
    }

    private static Set<String> asSet(List<String> texts) {
        return texts.stream().collect(Collectors.toUnmodifiableSet());
    }

    private static int whole(PlanNode node, String name) {
        return node.get(name)
                .number()
                .orElseThrow(() -> new IllegalStateException("No number " + name + " at " + node.path()))
                .intValueExact();
    }
}
