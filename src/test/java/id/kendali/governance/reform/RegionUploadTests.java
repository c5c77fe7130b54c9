package id.kendali.governance.reform;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** The reports of the region in one file. The checkpoint B03 is opened for these tests alone. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=reform")
class RegionUploadTests {

    private static final Period B03 = Period.checkpoint(2025, PeriodType.B03);

    private static final List<String> PRINTED = List.of(
            "Kanwil",
            "Lapas Kelas IIA Ternate",
            "Lapas Kelas IIB Jailolo",
            "Lapas Kelas IIB Tobelo",
            "Lapas Kelas IIB Sanana",
            "Lapas Kelas III Labuha",
            "Lapas Perempuan Kelas III Ternate",
            "LPKA Kelas II Ternate",
            "Rutan Kelas IIB Ternate",
            "Rutan Kelas IIB Soasiu",
            "Rutan Kelas IIB Weda",
            "Bapas Kelas II Ternate",
            "Bapas Kelas II Tidore");

    @Autowired
    Site site;

    @Autowired
    Demonstration people;

    @Autowired
    CheckpointWindows windows;

    @Autowired
    Reports reports;

    @BeforeEach
    void openB03() {
        people.asSystem(() -> {
            if (windows.find(B03).isEmpty()) {
                windows.add(new CheckpointWindow(B03, LocalDate.now().minusDays(30), null, null, "Uji", true));
            }
            return true;
        });
    }

    @Test
    void saysInTheCellWhatIsWrong() {
        List<Object[]> rows = rows();
        rows.set(5, new Object[] {"Lapas Kelas III Labuha", "48 aksi", 38});
        rows.set(8, new Object[] {"Rutan Kelas IIB Ternate", 48, 52});
        rows.set(12, new Object[] {"Bapas Kelas II Tidor", 48, 34});
        rows.add(new Object[] {"Kanwil Maluku Utara", 50, 37});
        rows.add(new Object[] {"Kanwil Aceh", 50, 37});
        Document preview = upload(rows);

        assertThat(row(preview, 7).text()).contains("48 aksi");
        assertThat(row(preview, 10).text()).contains("Lebih besar daripada target (48). Isi 0 sampai 48.");
        assertThat(row(preview, 11).text())
                .contains("Dicocokkan dengan Rumah Tahanan Negara Kelas IIB Soasio.")
                .contains("Periksa");
        assertThat(row(preview, 14).text())
                .contains("Tidak ada di daftar satuan kerja. Maksudnya Bapas Kelas II Tidore?");
        assertThat(row(preview, 15).text()).contains("Sudah ada di baris 2.");
        assertThat(row(preview, 16).text()).contains("Tidak ada di daftar satuan kerja wilayah ini.");
        assertThat(row(preview, 2).text()).contains("Siap").contains("74,00");
        assertThat(preview.select("form[action$=/terapkan]")).isEmpty();
    }

    @Test
    void submitsAllUnitsOrNone() {
        Site.Visit verifier = site.as("verifikator");
        Document preview = upload(rows());
        String apply = preview.select("form[action$=/terapkan]").attr("action");
        assertThat(begun()).isZero();
        MockHttpServletResponse applied = verifier.post(
                apply, Map.of("dilihat", preview.select("input[name=dilihat]").val()));
        assertThat(applied.getStatus()).isBetween(300, 399);
        Document list = verifier.open("/reformasi?periode=2025-B03");
        assertThat(list.select("#daftar tbody tr")).hasSize(13);
        assertThat(list.select("#daftar .k-st").eachText()).containsOnly("Diajukan");
        assertThat(begun()).isEqualTo(13);

        String weda = list.select("#daftar a:contains(Weda)").attr("href");
        Document page = site.as("karutan.weda").open(weda);
        assertThat(page.select(".k-title").text()).contains("oleh Verifikator, Tim RB");
        assertThat(page.select(".k-alert.warn").text()).contains("masuk lewat unggahan satu wilayah");
        approve(weda, page);
        Document byImporter = verifier.open(weda);
        assertThat(byImporter.select("form[action$=/langkah]").text())
                .contains("Anda mengajukan laporan ini; verifikasi harus oleh orang lain.");
        Site.Visit second = site.as("verifikator2");
        second.follow(step(second, weda, second.open(weda), "VERIFIKASI"));

        List<Object[]> corrected = rows();
        corrected.set(1, new Object[] {"Lembaga Pemasyarakatan Kelas IIA Ternate", 48, 40});
        Document again = upload(corrected);
        assertThat(row(again, 3).text()).contains("41").contains("40");
        assertThat(row(again, 12).text()).contains("sudah Terverifikasi, jadi tidak dapat diganti");
    }

    @Test
    void comesWithATemplateThatNamesTheUnits() {
        MockHttpServletResponse template = site.as("verifikator").get("/impor/rat-rb/templat?untuk=2025-B09");
        assertThat(template.getStatus()).isEqualTo(200);
        assertThat(template.getHeader("Content-Disposition")).contains("RAT-RB");
        assertThat(site.as("operator.ternate").get("/impor/rat-rb").getStatus()).isEqualTo(403);
        assertThat(site.as("verifikator").get("/reformasi/impor").getRedirectedUrl())
                .isEqualTo("/impor/rat-rb");
    }

    private long begun() {
        return people.asSystem(() ->
                (long) reports.findByYearAndCheckpoint(2025, PeriodType.B03).size());
    }

    private void approve(String address, Document page) {
        Site.Visit head = site.as("karutan.weda");
        head.follow(step(head, address, page, "SETUJUI"));
    }

    private static MockHttpServletResponse step(Site.Visit visit, String address, Document page, String transition) {
        return visit.post(
                address + "/langkah",
                Map.of(
                        "langkah",
                        transition,
                        "versi",
                        page.select("input[name=versi]").val()));
    }

    private static List<Object[]> rows() {
        int[] realised = {37, 41, 42, 44, 45, 38, 45, 44, 33, 48, 36, 37, 34};
        return new ArrayList<>(IntStream.range(0, PRINTED.size())
                .mapToObj(index -> new Object[] {PRINTED.get(index), index == 0 ? 50 : 48, realised[index]})
                .toList());
    }

    private Document upload(List<Object[]> rows) {
        Site.Visit verifier = site.as("verifikator");
        MockHttpServletResponse received = verifier.post(
                "/impor/rat-rb",
                Map.of("untuk", "2025-B03"),
                new Site.Upload("berkas", "RAT-RB B03 2025.xlsx", workbook(rows)));
        return verifier.follow(received);
    }

    private static Element row(Document preview, int number) {
        return preview.getElementById("baris-" + number);
    }

    private static byte[] workbook(List<Object[]> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Uji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Rekap");
            List<Object[]> all = new ArrayList<>();
            all.add(new Object[] {"Satuan kerja", "Target", "Terlaksana"});
            all.addAll(rows);
            for (int line = 0; line < all.size(); line++) {
                int at = line;
                List<Object> cells = Arrays.asList(all.get(line));
                for (int column = 0; column < cells.size(); column++) {
                    if (cells.get(column) instanceof Integer number) {
                        sheet.value(at, column, number);
                    } else {
                        sheet.value(at, column, cells.get(column).toString());
                    }
                }
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
