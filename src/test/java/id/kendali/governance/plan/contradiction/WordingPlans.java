package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A small plan for a test, made from the texts of its files. */
final class WordingPlans {

    private final List<PlanTable> tables = new ArrayList<>();
    private final List<PlanNode> trees = new ArrayList<>();

    private WordingPlans() {}

    /** A plan with one file. */
    static WordingPlans with(String file, String text) {
        return new WordingPlans().and(file, text);
    }

    /** A cascade of one goal with two indicators, as chapter II has it. */
    static WordingPlans withCascade() {
        return with("strategy.yaml", """
                sasaran_kegiatan:
                  - code: SK 1
                    name: Meningkatnya kualitas layanan
                    program: Program Pelayanan
                    indicators:
                      - code: IKK 1.1
                        name: Indeks kepuasan layanan kunjungan di wilayah
                      - code: IKK 1.2
                        name: Persentase pengaduan yang selesai
                """);
    }

    WordingPlans and(String file, String text) {
        if (file.endsWith(".csv")) {
            tables.add(table(file, text));
        } else {
            trees.add(new PlanNode(file, "", new Yaml(new SafeConstructor(new LoaderOptions())).load(text)));
        }
        return this;
    }

    PlanDocument plan() {
        return new PlanDocument(tables, trees);
    }

    /** What a rule finds in this plan. */
    List<Contradiction> checkedBy(Rule rule) {
        return rule.check(plan());
    }

    private static PlanTable table(String file, String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<PlanRow> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                rows.add(new PlanRow(file, rows.size() + 2, record.toMap()));
            }
            return new PlanTable(file, parser.getHeaderNames(), rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
