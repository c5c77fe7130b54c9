package id.kendali.engine.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The definitions that Kendali carries: one version of one measure or indicator per file, or several as {@code entries},
 * each of which says again or adds to what they have in {@code common}.
 */
record DefinitionFiles(String pattern) {

    static final DefinitionFiles CARRIED = new DefinitionFiles("classpath:definitions/indicator/*.yaml");

    private static final String ENTRIES = "entries";
    private static final String COMMON = "common";

    List<DefinitionTree> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .flatMap(DefinitionFiles::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<DefinitionTree> read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            Map<String, Object> values = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            DefinitionTree whole = new DefinitionTree(String.valueOf(file.getFilename()), values);
            return values.containsKey(ENTRIES) ? entries(whole) : Stream.of(whole);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<DefinitionTree> entries(DefinitionTree whole) {
        Map<String, Object> common = whole.below(COMMON).values();
        List<DefinitionTree> entries = new ArrayList<>();
        for (DefinitionTree entry : whole.list(ENTRIES)) {
            Map<String, Object> values = new LinkedHashMap<>(common);
            values.putAll(entry.values());
            entries.add(new DefinitionTree(whole.place() + " › " + values.get("code"), values));
        }
        return entries.stream();
    }
}
