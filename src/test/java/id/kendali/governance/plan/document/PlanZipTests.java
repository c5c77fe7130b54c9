package id.kendali.governance.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ZIP file is read where its files stand, and refused when it is a trap. */
class PlanZipTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "Renstra 2025/", "a/b/c/"})
    void findsTheFilesInAnyFolder(String folder) {
        PlanReading reading = PlanFiles.readUpload("renstra.zip", new EditedPlan().zip(folder));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.document().orElseThrow().tables()).hasSize(22);
    }

    @Test
    void ignoresOtherFoldersAndWhatSystemsAdd() {
        PlanReading reading = new EditedPlan()
                .with("lama/funding.csv", "x")
                .with("__MACOSX/._funding.csv", "x")
                .read();
        assertThat(EditedPlan.texts(reading))
                .isEqualToIgnoringNewLines(
                        "NOTE lama/funding.csv|||Diabaikan: bukan tabel CSV dan bukan YAML Renstra.");
    }

    @Test
    void refusesTwoPlansInOneFile() {
        PlanReading reading =
                new EditedPlan().with("b/strategy.yaml", "visi: x\n").read();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR renstra.zip|||strategy.yaml ada di lebih dari satu folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../funding.csv", "/etc/funding.csv", "a/../../funding.csv", "..\\funding.csv", "C:\\funding.csv"
            })
    void refusesNamesThatLeadOut(String name) {
        PlanReading reading = new EditedPlan().with(name, "x").read();
        assertThat(reading.isLoadable()).isFalse();
        assertThat(EditedPlan.texts(reading)).contains("menunjuk ke luar");
    }

    @Test
    void refusesABomb() throws IOException {
        byte[] bomb = zeros("funding.csv", 70);
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(EditedPlan.texts(PlanFiles.readUpload("bom.zip", bomb)))
                .isEqualToIgnoringNewLines(
                        "ERROR bom.zip|||Isi ZIP lebih dari 60 MB setelah dibuka. Sisakan berkas Renstra saja.");
        assertThat(EditedPlan.texts(PlanFiles.readUpload("bom.zip", zeros("gambar/peta.png", 70))))
                .contains("Isi ZIP lebih dari 60 MB");
    }

    @Test
    void refusesTooManyFiles() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 201; i++) {
            files.put("berkas" + i + ".csv", new byte[0]);
        }
        assertThat(EditedPlan.texts(PlanFiles.readUpload("banyak.zip", EditedPlan.zip("", files))))
                .contains("ERROR banyak.zip|||Lebih dari 200 berkas.");
    }

    @Test
    void refusesWhatIsNoPlanAtAll() {
        assertThat(text(new byte[0])).contains("Berkas kosong.");
        assertThat(text(new byte[20_000_001])).contains("lebih besar daripada 20 MB");
        assertThat(text("a,b\r\n".getBytes(StandardCharsets.UTF_8))).contains("Bukan ZIP dan bukan XLSX.");
        assertThat(text(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .contains("Berkas Excel lama");
        assertThat(text(new byte[] {'P', 'K', 3, 4, 1, 2, 3})).contains("rusak");
        byte[] whole = new EditedPlan().zip("");
        assertThat(text(Arrays.copyOf(whole, whole.length - 100))).contains("rusak");
    }

    private static String text(byte[] content) {
        PlanReading reading = PlanFiles.readUpload("unggahan", content);
        assertThat(reading.isLoadable()).isFalse();
        return EditedPlan.texts(reading);
    }

    private static byte[] zeros(String name, int megabytes) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return content.toByteArray();
    }
}
