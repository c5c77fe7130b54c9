package id.kendali.engine.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The definitions that Kendali carries, one version of one measure or indicator per file. */
record DefinitionFiles(String pattern) {

    static final DefinitionFiles CARRIED = new DefinitionFiles("classpath:definitions/indicator/*.yaml");

    List<DefinitionTree> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(DefinitionFiles::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DefinitionTree read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            Map<String, Object> values = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            return new DefinitionTree(String.valueOf(file.getFilename()), values);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
