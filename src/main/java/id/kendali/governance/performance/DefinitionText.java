package id.kendali.governance.performance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Definitions of this module that are data: YAML files which Kendali carries. */
final class DefinitionText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DefinitionText() {}

    /** The entries of {@code definitions/performance/<name>.yaml}. */
    static <T> List<T> entries(String name, Class<T> type) {
        List<?> entries = load("definitions/performance/" + name + ".yaml");
        return entries.stream().map(entry -> JSON.convertValue(entry, type)).toList();
    }

    /** A tree that Kendali carries with a plan. */
    static Map<?, ?> tree(String path) {
        return load(path);
    }

    private static <T> T load(String path) {
        try (InputStream content = new ClassPathResource(path).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
