package id.kendali.governance.plan.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the CSV and YAML files of a folder. */
final class PlanFolder {

    private PlanFolder() {}

    static PlanReading read(Path folder, PlanSchema schema) {
        Findings findings = new Findings();
        PlanAssembly plan = new PlanAssembly(schema, findings);
        Findings.InFile inFolder = findings.in(name(folder));
        if (!Files.isDirectory(folder)) {
            inFolder.error("plan.file.folder.none");
            return new PlanReading(null, findings.all());
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            if (all.size() > schema.limits().files()) {
                inFolder.error("plan.file.files", String.valueOf(schema.limits().files()));
                return new PlanReading(null, findings.all());
            }
            for (Path file : all) {
                add(plan, file, schema, findings);
            }
        } catch (IOException failure) {
            inFolder.error("plan.file.unreadable");
            return new PlanReading(null, findings.all());
        }
        return plan.finish();
    }

    private static void add(PlanAssembly plan, Path file, PlanSchema schema, Findings findings) {
        String name = name(file);
        if (!Files.isRegularFile(file)) {
            if (!PlanFileName.isHidden(name)) {
                findings.in(name).note("plan.file.ignored");
            }
            return;
        }
        try {
            boolean large = Files.size(file) > schema.limits().fileBytes();
            if (large && PlanFileName.of(name).isPresent()) {
                plan.tooLarge(PlanFileName.of(name).get());
            } else {
                plan.add(name, large ? new byte[0] : Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            findings.in(name).error("plan.file.unreadable");
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
