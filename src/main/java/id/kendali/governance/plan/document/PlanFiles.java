package id.kendali.governance.plan.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Plans come in and go out as files: a folder or ZIP file with tables as CSV and trees as YAML, or one workbook. All three
 * hold the same. Nothing that a file holds is followed, computed or unpacked to disk.
 */
public final class PlanFiles {

    private static final String WORKBOOK_PART = "xl/workbook.xml";

    private PlanFiles() {}

    /** The most that a ZIP file or workbook may weigh, in bytes. */
    public static int mostBytes() {
        return PlanSchema.current().limits().uploadBytes();
    }

    /** Reads the files of a folder; what cannot be read is a finding, too. */
    public static PlanReading readFolder(Path folder) {
        return PlanFolder.read(folder, PlanSchema.current());
    }

    /** Reads a ZIP file or a workbook; which one it is, its content says. */
    public static PlanReading readUpload(String fileName, byte[] content) {
        PlanSchema schema = PlanSchema.current();
        if (content.length == 0) {
            return refused(fileName, "plan.file.upload.empty");
        }
        if (content.length > schema.limits().uploadBytes()) {
            return refused(
                    fileName,
                    "plan.file.upload.large",
                    String.valueOf(schema.limits().uploadBytes() / 1_000_000));
        }
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return refused(fileName, "plan.file.upload.old");
        }
        if (!begins(content, 'P', 'K', 3, 4)) {
            return refused(fileName, "plan.file.upload.unknown");
        }
        return PlanZip.holds(content, WORKBOOK_PART)
                ? PlanWorkbook.read(fileName, content, schema)
                : PlanZip.read(fileName, content, schema);
    }

    /** Writes a plan as a ZIP file of its CSV and YAML files; the same plan always gives the same bytes. */
    public static void writeZip(PlanDocument plan, OutputStream out) throws IOException {
        PlanZip.write(plan, out);
    }

    /** Writes a plan as a workbook that {@link #readUpload} reads back to the same plan. */
    public static void writeWorkbook(PlanDocument plan, OutputStream out) throws IOException {
        PlanWorkbook.write(plan, PlanSchema.current(), out);
    }

    private static PlanReading refused(String fileName, String messageKey, String... values) {
        Findings findings = new Findings();
        findings.in(fileName).error(messageKey, values);
        return new PlanReading(null, findings.all());
    }

    private static boolean begins(byte[] content, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
