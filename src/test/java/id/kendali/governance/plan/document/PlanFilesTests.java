package id.kendali.governance.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The real plan leaves as a ZIP file and as a workbook, and comes back the same. */
class PlanFilesTests {

    private final PlanDocument plan = MalukuUtara.plan();

    @Test
    void readsTheRealPlanWithoutAnyFinding() {
        PlanReading reading = PlanFiles.readFolder(MalukuUtara.FOLDER);
        assertThat(reading.findings()).isEmpty();
        assertThat(plan.tables()).hasSize(22);
        assertThat(plan.trees()).hasSize(9);
    }

    @Test
    void readsTheSamePlanFromAZipFile() throws IOException {
        byte[] zip = written(PlanFiles::writeZip);
        PlanReading reading = PlanFiles.readUpload("renstra.zip", zip);
        assertThat(reading.findings()).isEmpty();
        assertSame(reading.document().orElseThrow(), plan);
    }

    @Test
    void readsTheSamePlanFromAWorkbook() throws IOException {
        byte[] workbook = written(PlanFiles::writeWorkbook);
        PlanReading reading = PlanFiles.readUpload("renstra.xlsx", workbook);
        assertThat(reading.findings()).isEmpty();
        assertSame(reading.document().orElseThrow(), plan);
    }

    @Test
    void writesTablesLetterByLetterAsTheyWere() throws IOException {
        List<String> compared = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(PlanFiles::writeZip)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    compared.add(entry.getName());
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .as(entry.getName())
                            .isEqualTo(Files.readString(MalukuUtara.FOLDER.resolve(entry.getName()))
                                    .replaceAll("\r?\n", "\r\n"));
                }
            }
        }
        assertThat(compared).hasSize(22);
    }

    @Test
    void writesTheSamePlanAsTheSameBytes() throws IOException {
        assertThat(written(PlanFiles::writeZip)).isEqualTo(written(PlanFiles::writeZip));
    }

    static void assertSame(PlanDocument one, PlanDocument other) {
        assertThat(List.copyOf(one.tables())).isEqualTo(List.copyOf(other.tables()));
        assertThat(List.copyOf(one.trees())).isEqualTo(List.copyOf(other.trees()));
        // Names in a group have an order, which equality of maps leaves out.
        assertThat(one.trees().toString()).isEqualTo(other.trees().toString());
    }

    /** One of the ways in which a plan leaves. */
    private interface Writing {
        void write(PlanDocument plan, OutputStream out) throws IOException;
    }

    private byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(plan, out);
        return out.toByteArray();
    }
}
