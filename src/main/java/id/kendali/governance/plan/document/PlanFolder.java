package id.kendali.governance.plan.document;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the CSV and YAML files of a folder as a plan. */
public final class PlanFolder {

    private PlanFolder() {}

    public static PlanDocument read(Path folder) throws IOException {
        List<PlanTable> tables = new ArrayList<>();
        List<PlanNode> trees = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv")) {
                    tables.add(table(name, file));
                } else if (name.endsWith(".yaml")) {
                    trees.add(tree(name, file));
                }
            }
        }
        return new PlanDocument(tables, trees);
    }

    private static PlanTable table(String name, Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader content = Files.newBufferedReader(file);
                CSVParser parser = format.parse(content)) {
            List<PlanRow> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                rows.add(new PlanRow(name, rows.size() + 2, record.toMap()));
            }
            return new PlanTable(name, parser.getHeaderNames(), rows);
        }
    }

    private static PlanNode tree(String name, Path file) throws IOException {
        try (Reader content = Files.newBufferedReader(file)) {
            return new PlanNode(name, "", new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
        }
    }
}
