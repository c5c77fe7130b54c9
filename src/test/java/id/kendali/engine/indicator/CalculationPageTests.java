package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.kendali.platform.calendar.Period;
import id.kendali.testing.KendaliTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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

/** Figures that are calculated explain themselves: an index by its dimensions, a share of the budget by its months. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=indicator")
class CalculationPageTests {

    private static final Period SEMESTER = Period.parse("SEMESTER-2094-07-01");
    private static final Period MARCH = Period.parse("MONTH-2094-03-01");
    private static final String INDEX = "/angka/IPH-PAS?unit=KANWIL-MALUT&periode=" + SEMESTER;
    private static final String BUDGET = "/angka/SERAPAN-ANGGARAN?unit=%s&periode=" + MARCH;

    @Autowired
    IndicatorFixture given;

    @Autowired
    StatedValues stated;

    @Autowired
    MockMvcTester pages;

    @Autowired
    UserDetailsService accounts;

    @BeforeEach
    void anIndexAndABudget() {
        UUID office = given.unit("KANWIL-MALUT");
        UUID weda = given.unit("RUTAN-IIB-WEDA");
        UUID ternate = given.unit("LAPAS-IIA-TERNATE");
        List<MeasureValue> values = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            if (number != 2) {
                values.add(value("IPH_D" + number, office, SEMESTER, number == 1 ? "1" : "0.8"));
            }
        }
        values.add(MeasureValue.notApplicable(
                "IPH_D2",
                office,
                "*",
                SEMESTER,
                "Wilayah ini tidak memiliki Rupbasan",
                StatedValues.origin("IPH_D2", office, SEMESTER)));
        values.add(value("DIPA_PAGU", weda, Period.year(2094), "1000000"));
        values.add(value("DIPA_REALISASI", weda, MARCH, "150000"));
        values.add(value("DIPA_REALISASI", weda, Period.parse("MONTH-2094-01-01"), "50000"));
        values.add(value("DIPA_PAGU", ternate, Period.year(2094), "3000000"));
        values.add(value("DIPA_REALISASI", ternate, MARCH, "600000"));
        values.add(value("DIPA_REALISASI", ternate, Period.parse("MONTH-2094-02-01"), "0"));
        given.asSystem(() -> stated.state(values));
        given.awaitComputed();
    }

    private static MeasureValue value(String measure, UUID unit, Period period, String value) {
        return new MeasureValue(
                measure, unit, "*", period, new BigDecimal(value), StatedValues.origin(measure, unit, period));
    }

    @Test
    void explainsAnIndexByItsDimensionsAndTheWeightThatWasSharedOut() {
        Document page = page("kakanwil", INDEX);
        assertThat(page.select("h1").text()).isEqualTo("Asal angka 3,31 indeks");
        assertThat(page.select(".k-tree").text())
                .contains("rata-rata 8 dimensi × 4")
                .contains("(1,00 + 0,80 + 0,80 + 0,80 + 0,80 + 0,80 + 0,80) ÷ 7 × 4")
                .contains("3,314285… dibulatkan setengah ke atas")
                .contains("Wilayah ini tidak memiliki Rupbasan · bobotnya dibagi ulang ke dimensi lain");
        assertThat(page.select("#dimensi tbody tr")).hasSize(8);
        assertThat(page.select("#dimensi tbody tr").get(1).text())
                .contains("basan baran — 1 0,00 %")
                .contains("Tidak berlaku: Wilayah ini tidak memiliki Rupbasan; bobot dibagi ulang");
        assertThat(page.select("#dimensi tbody tr").get(0).text()).contains("1,00 1 14,29 % Terhitung");
    }

    @Test
    void explainsAShareOfTheBudgetByItsInputs() {
        Document region = page("kakanwil", BUDGET.formatted("KANWIL-MALUT"));
        assertThat(region.select("h1").text()).isEqualTo("Asal angka 20,00 %");
        assertThat(region.select(".k-tree").text())
                .contains("realisasi ÷ pagu × 100")
                .contains("800.000 ÷ 4.000.000 × 100")
                .contains("realisasi: jumlah dari 2 satuan kerja 800.000 sejak awal tahun · sebagian belum dilaporkan")
                .contains("sementara: 2 dari 13 satuan kerja");
        Document weda = page("kakanwil", BUDGET.formatted("RUTAN-IIB-WEDA"));
        assertThat(weda.select(".k-tree").text())
                .contains("200.000 ÷ 1.000.000 × 100")
                .contains("sementara: belum seluruh bagian periode dilaporkan");
    }

    @Test
    void namesTheInputThatIsMissing() {
        UUID tidore = given.unit("BAPAS-II-TIDORE");
        given.asSystem(() -> stated.state(List.of(value("DIPA_REALISASI", tidore, MARCH, "10"))));
        given.awaitComputed();
        Document page = page("kakanwil", BUDGET.formatted("BAPAS-II-TIDORE"));
        assertThat(page.select("h1").text()).isEqualTo("Asal angka Serapan");
        assertThat(page.select(".k-tree").text()).contains("belum diukur: laporan yang ada belum lengkap (pagu)");
    }

    @Test
    void showsTheNationItsRegionsAndNoUnit() {
        Document page = page("ditjenpas", BUDGET.formatted("DITJENPAS"));
        assertThat(page.select("h1").text()).isEqualTo("Asal angka 20,00 %");
        assertThat(page.text()).contains("seluruh Indonesia");
        assertThat(page.select(".k-tree").text())
                .contains("Kanwil Maluku Utara 20,00 %")
                .doesNotContain("Rutan Kelas IIB Weda");
        assertThat(page("ditjenpas", "/angka/SERAPAN-ANGGARAN?periode=" + MARCH)
                        .select("h1")
                        .text())
                .isEqualTo("Asal angka 20,00 %");
        assertThat(open("kakanwil", BUDGET.formatted("DITJENPAS"))).hasStatus(404);
    }

    @Test
    void opensTheRowsOfAnInput() {
        String rows = BUDGET.formatted("KANWIL-MALUT").replace("?", "/baris?") + "&buka=RUTAN-IIB-WEDA&masukan=pagu";
        Document fragment = Jsoup.parse(body(pages.get()
                .uri(rows)
                .header("HX-Request", "true")
                .with(user(accounts.loadUserByUsername("kakanwil")))
                .exchange()));
        assertThat(fragment.text()).contains("1.000.000").doesNotContain("150.000");
    }

    @Test
    void sendsEveryNumberOfTheFormulaAsALineOfItsOwn() throws IOException {
        MvcTestResult file = open("kakanwil", BUDGET.formatted("RUTAN-IIB-WEDA").replace("?", "/unduh?"));
        assertThat(file).hasStatusOk();
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            List<String> lines = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> {
                StringBuilder cells = new StringBuilder();
                row.forEach(cell -> cells.append(cell).append(" | "));
                lines.add(cells.toString());
            });
            assertThat(lines)
                    .anySatisfy(line -> assertThat(line).contains("realisasi ÷ pagu × 100"))
                    .anySatisfy(line -> assertThat(line).contains("RUTAN-IIB-WEDA", "realisasi", "150000"))
                    .anySatisfy(line -> assertThat(line).contains("RUTAN-IIB-WEDA", "pagu", "1000000"));
        }
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
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .replace("<span class=\"val\">", " <span class=\"val\">")
                .replace("<small>", " <small>");
    }
}
