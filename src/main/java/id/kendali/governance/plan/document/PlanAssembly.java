package id.kendali.governance.plan.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts a plan together from its files, whatever they come from, and says what is missing or not understood. */
final class PlanAssembly {

    private final PlanSchema schema;
    private final Findings findings;
    private final Map<String, PlanTable> tables = new TreeMap<>();
    private final Map<String, PlanNode> trees = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    PlanAssembly(PlanSchema schema, Findings findings) {
        this.schema = schema;
        this.findings = findings;
    }

    /** Reads a file, if its name is that of a table or a tree. */
    void add(String writtenName, byte[] content) {
        Optional<String> known = PlanFileName.of(writtenName);
        if (known.isEmpty()) {
            if (!PlanFileName.isHidden(writtenName)) {
                findings.in(writtenName).note("plan.file.ignored");
            }
            return;
        }
        String file = known.get();
        if (!begin(file)) {
            return;
        }
        Findings.InFile inFile = findings.in(file);
        if (content.length > schema.limits().fileBytes()) {
            tooLarge(file);
            return;
        }
        SourceText.of(content, inFile).ifPresent(text -> {
            if (file.endsWith(PlanFileName.TREE)) {
                TreeText.read(file, text, schema.limits(), inFile).ifPresent(this::put);
            } else {
                CsvTable.read(file, text, schema.limits(), inFile).ifPresent(this::put);
            }
        });
    }

    void tooLarge(String file) {
        seen.add(file);
        findings.in(file)
                .error("plan.file.large", String.valueOf(schema.limits().fileBytes() / 1_000_000));
    }

    /** Whether the file is the first of its name. */
    boolean begin(String file) {
        if (!seen.add(file)) {
            findings.in(file).error("plan.file.twice");
            return false;
        }
        if (!schema.knows(file)) {
            findings.in(file).note("plan.file.unknown");
        }
        return true;
    }

    void put(PlanNode tree) {
        trees.put(tree.file(), tree);
    }

    void put(RawTable table) {
        if (table.rows().size() > schema.limits().rows()) {
            findings.in(table.file())
                    .error("plan.file.rows", String.valueOf(schema.limits().rows()));
            return;
        }
        TableSchema declared = schema.table(table.file()).orElseGet(() -> TableSchema.unknown(table.file()));
        TableCheck.read(table, declared, schema.limits(), findings.in(table.file()))
                .ifPresent(read -> tables.put(table.file(), read));
    }

    PlanReading finish() {
        List<String> lacking =
                schema.known().filter(file -> !seen.contains(file)).toList();
        List<String> required =
                lacking.stream().filter(schema.required()::contains).toList();
        required.forEach(file -> findings.in(file).error("plan.file.required." + file));
        if (required.isEmpty()) {
            lacking.forEach(file -> findings.in(file).note("plan.file.missing." + file));
        }
        PlanDocument plan = new PlanDocument(tables.values(), trees.values());
        ReferenceCheck.run(plan, schema, findings);
        return new PlanReading(plan, findings.all());
    }
}
