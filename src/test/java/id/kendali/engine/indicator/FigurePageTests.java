package id.kendali.engine.indicator;

import static id.kendali.engine.indicator.IndicatorFixture.b06;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.kendali.engine.indicator.HandWrittenReports.Report;
import id.kendali.engine.indicator.OriginDetails.OriginEvidence;
import id.kendali.engine.indicator.OriginDetails.OriginStep;
import id.kendali.platform.calendar.Period;
import id.kendali.testing.KendaliTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The real B06 of 2025, moved to a year of its own: pages as each position sees them. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=indicator")
class FigurePageTests {

    private static final Period PERIOD = b06(2091);
    private static final String REGION = "/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2091-B06&varian=wilayah";

    @Autowired
    IndicatorFixture given;

    @Autowired
    HandWrittenReports reports;

    @Autowired
    MockMvcTester pages;

    @Autowired
    UserDetailsService accounts;

    @BeforeEach
    void thePrintedReportsAreVerified() {
        given.asSystem(() -> reports.verifyAll(PrintedReport.all().stream()
                .map(row -> new Report(
                        given.unit(row.unit()),
                        PERIOD,
                        row.target().longValueExact(),
                        row.realised().longValueExact()))
                .toList()));
        UUID ternate = HandWrittenReports.id(given.unit("LAPAS-IIA-TERNATE"), PERIOD);
        reports.describe(
                ternate,
                new OriginDetails(
                        "RAT-RB B06 2091, nomor 2",
                        "target 48 · terlaksana 41",
                        "/reformasi/laporan/" + ternate,
                        new OriginStep("Operator Lapas Kelas IIA Ternate", Instant.parse("2026-01-08T23:12:00Z"), null),
                        new OriginStep(
                                "Plh. Kalapas, Lapas Kelas IIA Ternate", Instant.parse("2026-01-09T00:05:00Z"), null),
                        new OriginStep("Verifikator, Tim RB", Instant.parse("2026-01-12T01:47:00Z"), "diterima"),
                        true,
                        List.of(new OriginEvidence(
                                "Berita Acara B06.pdf",
                                412_000,
                                "application/pdf",
                                "5be190c4".repeat(8),
                                "/bukti-dukung/" + ternate)),
                        "indicator.measure_value",
                        measureValue(ternate)));
        given.awaitComputed();
    }

    private UUID measureValue(UUID source) {
        return given.measureValue(source, "RB_AKSI_TERLAKSANA");
    }

    @Test
    void explainsTheRegionFromTheFigureToItsUnits() {
        Document page = page("kakanwil", REGION);
        assertThat(page.select("h1").text()).isEqualTo("Asal angka 83,71 %");
        String tree = page.select(".k-tree").text();
        assertThat(tree)
                .contains("IKK 19.1 Rencana aksi RB Seluruh wilayah 83,71 %")
                .contains("rumus versi 1, berlaku sejak 1 Jan 2025")
                .contains("524 ÷ 626 × 100")
                .contains("83,70607… dibulatkan setengah ke atas, 2 desimal, di langkah terakhir")
                .contains("50 + 12 × 48")
                .contains("Lapas Kelas IIA Ternate 41 dari 48");
        assertThat(page.select("section:has(#h-lingkup)").text())
                .contains("83,71 %", "74,00 %", "9,71 poin", "524 ÷ 626, 13 satuan kerja", "37 ÷ 50, 1 satuan kerja");
        assertThat(page.select("details[hx-get]")).hasSize(13);
    }

    @Test
    void opensOneUnitDownToPeopleEvidenceAndLedgerAndFoldsTheOthers() {
        Document page = page("kakanwil", REGION + "&buka=LAPAS-IIA-TERNATE");
        String tree = page.select(".k-tree").text();
        assertThat(tree)
                .contains("Baris laporan RAT-RB B06 2091, nomor 2 41 target 48 · terlaksana 41")
                .contains("Pelapor Operator Lapas Kelas IIA Ternate 9 Jan 2026 08.12 WIT")
                .contains("Verifikator Verifikator, Tim RB Orang lain dari pelapor 12 Jan 2026 10.47 WIT · diterima")
                .contains("Bukti Berita Acara B06.pdf (PDF, 412 kB) SHA-256 5be1 90c4 … 5be1 90c4")
                .contains("11 satuan kerja lain 446 dari 528");
        assertThat(page.select(".k-node.path").eachText())
                .anySatisfy(node -> assertThat(node).startsWith("Pembilang"))
                .anySatisfy(node -> assertThat(node).startsWith("Lapas Kelas IIA Ternate"));
        assertThat(page.select(".k-tree a[href^=/ledger/entri/]")).hasSize(1);
        assertThat(page.select(".k-tree a[href^=/bukti-dukung/]")).hasSize(1);
    }

    @Test
    void fetchesTheRowsOfAUnitForAPageThatIsOpen() {
        String rows = "/angka/IKK-19.1/baris?unit=KANWIL-MALUT&periode=2091-B06&varian=wilayah&buka=LAPAS-IIA-TERNATE";
        Document fragment = Jsoup.parse(body(pages.get()
                .uri(rows)
                .header("HX-Request", "true")
                .with(user(accounts.loadUserByUsername("kakanwil")))
                .exchange()));
        assertThat(fragment.select("h1")).isEmpty();
        assertThat(fragment.text()).contains("Pelapor").contains("Angka satuan kerja ini");
        assertThat(open("kakanwil", rows))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(REGION + "&buka=LAPAS-IIA-TERNATE");
    }

    @Test
    void opensEverythingAtOnce() {
        Document page = page("kakanwil", REGION + "&buka=semua");
        assertThat(page.select("details[hx-get]")).isEmpty();
        assertThat(page.text()).contains("Tutup semua").contains("Pelapor");
    }

    @Test
    void showsAUnitItsOwnFigureWithItsRow() {
        Document page = page("operator.ternate", "/angka/IKK-19.1?periode=2091-B06");
        assertThat(page.select("h1").text()).isEqualTo("Asal angka 85,42 %");
        assertThat(page.select(".k-tree").text()).contains("41 ÷ 48 × 100").contains("Baris laporan");
        assertThat(page.select("#h-lingkup, #h-wilayah")).isEmpty();
        assertThat(open("operator.ternate", REGION)).hasStatus(404);
        assertThat(open("operator.ternate", "/angka/IKK-19.1?unit=RUTAN-IIB-WEDA&periode=2091-B06"))
                .hasStatus(404);
        assertThat(open("operator.aceh", REGION)).hasStatus(404);
    }

    @Test
    void showsTheOperatorOfTheOfficeTheOfficeAlone() {
        Document page = page("operator.kanwil", "/angka/IKK-19.1?periode=2091-B06");
        assertThat(page.select("h1").text()).isEqualTo("Asal angka 74,00 %");
        assertThat(open("operator.kanwil", REGION)).hasStatus(404);
    }

    @Test
    void showsWhoWatchesTheNationTheSumsWithoutTheUnits() {
        Document page = page("ditjenpas", REGION);
        assertThat(page.select("h1").text()).isEqualTo("Asal angka 83,71 %");
        assertThat(page.select(".k-tree").text())
                .contains("13 satuan kerja di luar lingkup jabatan Anda 524 dari 626")
                .doesNotContain("41 dari 48");
        assertThat(page.select("a[href^=/ledger/]")).isEmpty();
        assertThat(open("administrator", REGION)).hasStatus(403);
    }

    @Test
    void showsHeadsOfOtherFieldsTheSumWithoutTheRow() {
        Document page = page("yanbin", REGION + "&buka=LAPAS-IIA-TERNATE");
        assertThat(page.select(".k-tree").text())
                .contains("41 dari 48")
                .contains("Baris laporannya tidak terbuka bagi jabatan Anda")
                .doesNotContain("Operator Lapas");
    }

    @Test
    void saysThatNothingIsMeasuredYet() {
        Document page = page("kakanwil", "/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2092-B09");
        assertThat(page.select("h1").text()).isEqualTo("Asal angka IKK 19.1");
        assertThat(page.select(".k-tree").text())
                .contains("Belum diukur")
                .contains("belum diukur: belum ada laporan terverifikasi")
                .contains("13 satuan kerja yang ditunggu laporannya");
    }

    @Test
    void tellsHowOftenItWasComputedBeforeAndWhatItWas() {
        UUID weda = given.unit("RUTAN-IIB-WEDA");
        given.asSystem(() -> reports.verify(weda, PERIOD, 48, 35));
        given.awaitComputed();
        given.asSystem(() -> reports.verify(weda, PERIOD, 48, 36));
        given.awaitComputed();
        Document page = page("kakanwil", REGION);
        assertThat(page.select("a[href=#riwayat]").text()).matches("Perhitungan sebelumnya: [2-9]\\d*");
        assertThat(page.select("#riwayat").text())
                .contains("Dihitung dari 523 ÷ 626, 13 dari 13 satuan kerja dari 83,71 % →menjadi 83,55 %")
                .contains("Perhitungan angka")
                .contains("Dihitung ulang dari masukan");
    }

    @Test
    void tellsAnOpenPageThatItsFigureMoved() {
        String news = "/angka/IKK-19.1/kabar?unit=KANWIL-MALUT&periode=2091-B06&varian=wilayah&sejak=";
        String unchanged = page("kakanwil", REGION).select("[data-live]").attr("hx-get");
        assertThat(unchanged).startsWith("/angka/IKK-19.1/kabar?");
        assertThat(page("kakanwil", unchanged).select(".k-alert")).isEmpty();
        assertThat(page("kakanwil", news + "2026-01-01T00:00:00Z")
                        .select(".k-alert")
                        .text())
                .contains("dihitung ulang menjadi 83,71 %");
    }

    @Test
    void listsIndicatorsWithTheLatestFiguresOfThePosition() {
        String reform = "#angka tbody tr:has(th:contains(IKK 19.1))";
        assertThat(page("kakanwil", "/angka").select(reform)).hasSize(2);
        assertThat(page("kakanwil", "/angka").select("#belum tbody tr").text())
                .contains("R-AMAN-01 Barang terlarang", "belum diukur");
        assertThat(page("operator.ternate", "/angka").select(reform)).hasSize(1);
        assertThat(page("ditjenpas", "/angka").select("#daftar-angka")).isNotEmpty();
    }

    @Test
    void sendsTheRowsAsASpreadsheet() {
        MvcTestResult file = open("kakanwil", REGION.replace("IKK-19.1?", "IKK-19.1/unduh?"));
        assertThat(file)
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(rows(file.getResponse().getContentAsByteArray()))
                .anySatisfy(row -> assertThat(row).contains("LAPAS-IIA-TERNATE", "41.0", "48.0", "85.42"));
    }

    private static List<String> rows(byte[] spreadsheet) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(spreadsheet))) {
            List<String> rows = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> {
                StringBuilder cells = new StringBuilder();
                row.forEach(cell -> cells.append(cell).append(" | "));
                rows.add(cells.toString());
            });
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThat(open("kakanwil", "/angka/IKK-99")).hasStatus(404);
        assertThat(open("kakanwil", "/angka/IKK-19.1?periode=B06")).hasStatus(404);
        assertThat(open("kakanwil", "/angka/IKK-19.1?periode=2020")).hasStatus(404);
        assertThat(open("kakanwil", "/angka/IKK-19.1?varian=lain")).hasStatus(404);
        assertThat(open("kakanwil", "/angka/IKK-19.1?unit=TIDAK-ADA")).hasStatus(404);
    }

    @Test
    void speaksEnglishAsWell() {
        Document page = Jsoup.parse(body(pages.get()
                .uri(REGION)
                .cookie(new jakarta.servlet.http.Cookie("bahasa", "en"))
                .with(user(accounts.loadUserByUsername("kakanwil")))
                .exchange()));
        assertThat(page.select("h1").text()).isEqualTo("Origin of 83,71 %");
        assertThat(page.select(".k-tree").text()).contains("sum of realised actions ÷ sum of planned actions × 100");
    }

    private MvcTestResult open(String username, String address) {
        return pages.get()
                .uri(address)
                .with(user(accounts.loadUserByUsername(username)))
                .exchange();
    }

    private Document page(String username, String address) {
        return Jsoup.parse(body(open(username, address)));
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                // The style sheet keeps values apart from names, the text of the elements does not.
                .replace("<span class=\"val\">", " <span class=\"val\">")
                .replace("<small>", " <small>");
    }
}
