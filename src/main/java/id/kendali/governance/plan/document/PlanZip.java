package id.kendali.governance.plan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A plan as a ZIP file of its CSV and YAML files, which stand at the root or together in one folder. Nothing is unpacked
 * to disk, so that no name in the file can reach anywhere.
 */
final class PlanZip {

    /** The same plan gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String STRATEGY = "strategy.yaml";
    private static final String OF_SYSTEMS = "__MACOSX/";

    private final PlanSchema schema;
    private final Findings findings = new Findings();
    private final Findings.InFile inZip;
    private final Map<String, byte[]> files = new TreeMap<>();
    private long unpacked;

    private PlanZip(String fileName, PlanSchema schema) {
        this.schema = schema;
        this.inZip = findings.in(fileName);
    }

    // ---------------------------------------------------------------- reading

    /** Looks into the directory of a ZIP file alone. */
    static boolean holds(byte[] zip, String entry) {
        try (ZipFile directory = open(zip)) {
            return directory.getEntry(entry) != null;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    static PlanReading read(String fileName, byte[] zip, PlanSchema schema) {
        return new PlanZip(fileName, schema).read(zip);
    }

    private PlanReading read(byte[] zip) {
        try (ZipFile content = open(zip)) {
            return unpack(content) ? assemble() : refused();
        } catch (IOException | IllegalArgumentException damaged) {
            inZip.error("plan.file.zip.damaged");
            return refused();
        }
    }

    private static ZipFile open(byte[] zip) throws IOException {
        return ZipFile.builder().setByteArray(zip).get();
    }

    private PlanReading refused() {
        return new PlanReading(null, findings.all());
    }

    private boolean unpack(ZipFile content) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(content.getEntries());
        if (entries.size() > schema.limits().files()) {
            inZip.error("plan.file.files", String.valueOf(schema.limits().files()));
            return false;
        }
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().replace('\\', '/');
            if (leadsOut(name)) {
                inZip.error("plan.file.zip.path", name);
                return false;
            }
            if (entry.isDirectory() || name.startsWith(OF_SYSTEMS)) {
                continue;
            }
            if (!content.canReadEntryData(entry)) {
                inZip.error("plan.file.zip.locked");
                return false;
            }
            Optional<byte[]> unpacked = unpack(content, entry);
            if (unpacked.isEmpty()) {
                return false;
            }
            if (files.put(name, unpacked.get()) != null) {
                findings.in(name).error("plan.file.twice");
            }
        }
        return true;
    }

    /** Counts what unpacking really yields before anything keeps it. */
    private Optional<byte[]> unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        int most = schema.limits().fileBytes();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unpacked += read;
                if (unpacked > schema.limits().unpackedBytes()) {
                    inZip.error(
                            "plan.file.zip.bomb", String.valueOf(schema.limits().unpackedBytes() / 1_000_000));
                    return Optional.empty();
                }
                // One byte more than allowed shows that the file is too large.
                kept.write(buffer, 0, Math.min(read, most + 1 - kept.size()));
            }
        }
        return Optional.of(kept.toByteArray());
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || Arrays.asList(name.split("/", -1)).contains("..");
    }

    private PlanReading assemble() {
        PlanAssembly plan = new PlanAssembly(schema, findings);
        List<String> homes = files.keySet().stream()
                .filter(name ->
                        PlanFileName.of(last(name)).filter(STRATEGY::equals).isPresent())
                .map(PlanZip::folder)
                .distinct()
                .toList();
        if (homes.size() > 1) {
            inZip.error("plan.file.zip.folders", String.join(", ", homes));
            return refused();
        }
        String home = homes.isEmpty() ? mostOutside() : homes.get(0);
        files.forEach((name, content) -> {
            if (folder(name).equals(home)) {
                plan.add(last(name), content);
            } else if (!PlanFileName.isHidden(last(name))) {
                findings.in(name).note("plan.file.ignored");
            }
        });
        return plan.finish();
    }

    private String mostOutside() {
        return files.keySet().stream()
                .filter(name -> PlanFileName.of(last(name)).isPresent())
                .map(PlanZip::folder)
                .min(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    // ---------------------------------------------------------------- writing

    static void write(PlanDocument plan, OutputStream out) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        plan.tables().forEach(table -> texts.put(table.file(), CsvTable.write(table)));
        plan.trees().forEach(tree -> texts.put(tree.file(), TreeText.write(tree)));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            ZipEntry entry = new ZipEntry(text.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
