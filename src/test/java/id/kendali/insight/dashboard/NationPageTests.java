package id.kendali.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kendali.testing.DemonstrationPages;
import id.kendali.testing.KendaliTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The demonstration as it starts, on a database of its own: others report and rename what the nation is made of. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=nation")
class NationPageTests {

    private static final String B06 = "/nasional?indikator=IKK-19.1&periode=2025-B06";

    @Autowired
    DemonstrationPages pages;

    @Autowired
    MockMvcTester mvc;

    /** Figures are computed after the start; the nation's comes last. */
    @BeforeEach
    void theNationIsComputed() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(page(B06).select(".k-fig").first().text()).contains("83,71"));
    }

    @Test
    void ranksOnlyRegionsOfWhichEveryUnitHasReported() throws IOException {
        Document page = page(B06);
        assertThat(page.select("#daftar tbody tr")).hasSize(33);
        assertThat(page.select("#daftar tbody tr").first().text())
                .startsWith("Kanwil Maluku Utara 1 83,71 % — 13 dari 13");
        assertThat(page.select("#daftar tbody tr:has(th:contains(Kanwil Aceh))").text())
                .isEqualTo("Kanwil Aceh —tidak diperingkat —Belum diukur — — Belum diukur");
    }

    @Test
    void saysHowMuchOfTheCountryTheFigureSpeaksFor() throws IOException {
        assertThat(page(B06).select(".k-fig").first().text())
                .matches("Nasional 83,71 % 13 dari \\d+ satuan kerja sudah masuk");
    }

    @Test
    void marksEachOfficeOnTheMapAndLinksItsFigure() throws IOException {
        Document page = page(B06);
        assertThat(page.select(".k-nation a:not([aria-hidden])")).hasSize(33);
        assertThat(page.select(".k-nation a:has(title:contains(Maluku Utara: 83,71 %))")
                        .attr("href"))
                .isEqualTo("/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2025-B06&varian=wilayah");
        assertThat(page.select(".k-nation a:has(.mark-w)")).hasSize(1);
        assertThat(page.select(".k-nation a:has(.mark-g.x)")).hasSize(32);
    }

    @Test
    void opensTheFiguresThatItShows() throws IOException {
        for (String href : page(B06)
                .select(".k-figs a.k-n, .k-fig a[href^=/angka], #daftar a.k-n")
                .eachAttr("href")) {
            assertThat(pages.get(mvc, "ditjenpas", href)).as(href).hasStatusOk();
        }
    }

    @Test
    void ordersByTheColumnInTheAddress() throws IOException {
        assertThat(page(B06 + "&urut=-wilayah")
                        .select("#daftar tbody th")
                        .first()
                        .text())
                .isEqualTo("Kanwil Sumatera Utara");
        assertThat(page(B06 + "&urut=-realisasi")
                        .select("#daftar tbody th")
                        .first()
                        .text())
                .isEqualTo("Kanwil Maluku Utara");
    }

    @Test
    void showsAnIndicatorThatNobodyHasReported() throws IOException {
        Document page = page("/nasional?indikator=R-UMUM-02");
        assertThat(page.select(".k-fig").first().text()).contains("—");
        assertThat(page.select("#daftar tbody tr").text()).doesNotContain("%");
        assertThat(pages.get(mvc, "ditjenpas", "/nasional?indikator=TIDAK-ADA")).hasStatus(404);
    }

    @Test
    void sendsWhatItShowsAsASpreadsheet() throws IOException {
        MvcTestResult file = pages.get(mvc, "ditjenpas", B06.replace("/nasional?", "/nasional/unduh?"));
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0)).anySatisfy(row -> {
                assertThat(row.getCell(1)).hasToString("Kanwil Maluku Utara");
                assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(83.71);
            });
        }
    }

    private Document page(String address) throws IOException {
        MvcTestResult answer = pages.get(mvc, "ditjenpas", address);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
