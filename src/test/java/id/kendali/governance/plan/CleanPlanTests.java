package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.contradiction.ContradictionCheck;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanFiles;
import id.kendali.governance.plan.document.PlanFinding;
import id.kendali.governance.plan.document.PlanReading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan of another region is read without a change of code, and no rule finds a contradiction where there is none. */
class CleanPlanTests {

    private final PlanOfAnotherRegion region = new PlanOfAnotherRegion();

    @Test
    void findsNothingInAPlanWithoutContradictions() {
        assertThat(ContradictionCheck.check(region.document())).isEmpty();
    }

    @Test
    void readsThePlanOfAnotherRegion(@TempDir Path folder) {
        PlanReading reading = region.writeTo(folder);
        assertThat(reading.findings()).noneMatch(PlanFinding::isError);
        assertThat(reading.findings())
                .extracting(finding -> finding.file() + " " + finding.messageKey())
                .contains(
                        "mitra_kerja_sama.csv plan.file.unknown",
                        "layanan_kesehatan_dan_rujukan_di_satuan_kerja.csv plan.file.unknown",
                        "inovasi.yaml plan.file.unknown",
                        "corrections.csv plan.file.missing.corrections.csv",
                        "regional_offices.csv plan.file.missing.regional_offices.csv");
        PlanDocument plan = reading.document().orElseThrow();
        assertThat(plan.units()).hasSize(PlanOfAnotherRegion.UNITS);
        assertThat(plan.cascade().elements())
                .extracting(element -> element.code())
                .contains("SK 21", "IKK 22.2");
        assertThat(plan.table("mitra_kerja_sama.csv").rows().get(0).text("sejak"))
                .contains("019");
        assertThat(plan.tree("inovasi.yaml")
                        .get("inovasi")
                        .items()
                        .get(0)
                        .get("kode")
                        .text())
                .contains("0021");
    }

    @Test
    void readsTheSameFromFolderZipAndWorkbook(@TempDir Path folder) {
        PlanDocument plan = region.writeTo(folder).document().orElseThrow();
        for (PlanReading reading : List.of(
                PlanFiles.readUpload("renstra.zip", region.zip()),
                PlanFiles.readUpload("renstra.xlsx", region.workbook()))) {
            PlanDocument other = reading.document().orElseThrow();
            assertThat(List.copyOf(other.tables())).isEqualTo(List.copyOf(plan.tables()));
            assertThat(List.copyOf(other.trees())).isEqualTo(List.copyOf(plan.trees()));
        }
    }

    /** The fastest of some tries, since other tests run beside this one. */
    @Test
    void readsTheFilesInAMoment(@TempDir Path folder) {
        region.writeTo(folder);
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            assertThat(PlanFiles.readFolder(folder).isLoadable()).isTrue();
            fastest = Math.min(fastest, System.nanoTime() - begin);
        }
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofSeconds(1));
    }
}
