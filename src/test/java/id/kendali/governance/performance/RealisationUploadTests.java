package id.kendali.governance.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** The quarter of all units of a region in one file. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=performance-upload")
class RealisationUploadTests {

    private static final Quarter QUARTER = new Quarter(2026, 4);

    @Autowired
    Site site;

    @Autowired
    Demonstration people;

    @Autowired
    Units units;

    @Autowired
    Obligations obligations;

    /** A row of the file; a value is a number, or text that is wrong on purpose. */
    private record Row(String unit, String measure, Object value, String reason) {}

    @Test
    void saysInTheCellWhatIsWrongAndSubmitsWhatIsComplete() {
        List<Row> rows = rows();
        List<Row> faulty = new ArrayList<>(rows);
        faulty.set(0, new Row(rows.get(0).unit(), "MUTU_PEMBINAAN", new BigDecimal("1.2"), ""));
        faulty.set(1, new Row("Lapas Kelas I Jakarta", "MUTU_PENGAWASAN", new BigDecimal("0.9"), ""));
        faulty.set(2, new Row(rows.get(2).unit(), "IPH_D99", new BigDecimal("0.9"), ""));
        faulty.set(3, new Row(rows.get(3).unit(), "MUTU_MONEV", "", "Tidak ada kegiatan."));
        Document preview = upload(faulty);
        assertThat(preview.getElementById("baris-2").text()).contains("Di luar kisaran 0–1");
        assertThat(preview.getElementById("baris-3").text()).contains("Tidak ada di daftar satuan kerja wilayah ini");
        assertThat(preview.getElementById("baris-4").text()).contains("tidak diminta dari satuan kerja itu");
        assertThat(preview.getElementById("baris-5").text()).contains("selalu berlaku");
        assertThat(preview.select("form[action$=/terapkan]")).isEmpty();

        Document good = upload(rows);
        Site.Visit verifier = site.as("verifikator");
        MockHttpServletResponse applied = verifier.post(
                good.select("form[action$=/terapkan]").attr("action"),
                Map.of("dilihat", good.select("input[name=dilihat]").val()));
        assertThat(applied.getStatus()).isBetween(300, 399);
        Document list = verifier.open("/kinerja?triwulan=2026-TW4");
        assertThat(list.select("#daftar .k-st").eachText()).hasSize(13).containsOnly("Diajukan");
        String weda = list.select("#daftar a:contains(Weda)").attr("href");
        Site.Visit head = site.as("karutan.weda");
        head.follow(PerformancePages.step(head, weda, "SETUJUI", ""));
        assertThat(PerformancePages.step(verifier, weda, "VERIFIKASI", "").getStatus())
                .as("whoever uploaded does not verify")
                .isEqualTo(409);
        Site.Visit second = site.as("verifikator2");
        second.follow(PerformancePages.step(second, weda, "VERIFIKASI", ""));
        assertThat(second.open(weda).select(".k-steps .now").text()).contains("Terverifikasi");
    }

    @Test
    void comesWithATemplateThatNamesUnitsAndMeasures() {
        assertThat(site.as("verifikator")
                        .get("/impor/realisasi-kinerja/templat?untuk=2026-TW4")
                        .getStatus())
                .isEqualTo(200);
        assertThat(site.as("operator.ternate").get("/impor/realisasi-kinerja").getStatus())
                .isEqualTo(403);
    }

    private List<Row> rows() {
        List<Unit> region = people.asSystem(() -> units.region(new UnitId(people.unit("KANWIL-MALUT")), QUARTER.end()));
        return region.stream()
                .flatMap(unit -> obligations.of(unit.type(), QUARTER).stream()
                        .filter(OwedMeasure::asked)
                        .map(owed -> new Row(unit.shortName(), owed.key(), value(owed), "")))
                .toList();
    }

    /** The least that a measure takes lies within its limits. */
    private static BigDecimal value(OwedMeasure owed) {
        return owed.obligation().least();
    }

    private Document upload(List<Row> rows) {
        Site.Visit verifier = site.as("verifikator");
        return verifier.follow(verifier.post(
                "/impor/realisasi-kinerja",
                Map.of("untuk", QUARTER.toString()),
                new Site.Upload("berkas", "Realisasi TW IV 2026.xlsx", workbook(rows))));
    }

    private static byte[] workbook(List<Row> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Uji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Realisasi");
            List<String> head = List.of("Satuan kerja", "Ukuran", "Nilai", "Tidak berlaku karena");
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
            }
            for (int line = 0; line < rows.size(); line++) {
                Row row = rows.get(line);
                sheet.value(line + 1, 0, row.unit());
                sheet.value(line + 1, 1, row.measure());
                if (row.value() instanceof BigDecimal number) {
                    sheet.value(line + 1, 2, number);
                }
                if (!row.reason().isEmpty()) {
                    sheet.value(line + 1, 3, row.reason());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
