package id.kendali.platform.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file of reference data that Kendali carries: RFC 4180 with a header row, or YAML. */
record ReferenceFile(String path) {

    List<Map<String, String>> rows() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return parser.stream().map(record -> record.toMap()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Map<String, Object> tree() {
        try (InputStream content = open()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private InputStream open() throws IOException {
        return new ClassPathResource(path).getInputStream();
    }
}
