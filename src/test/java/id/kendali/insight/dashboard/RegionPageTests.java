package id.kendali.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.kendali.engine.indicator.MeasureOrigin;
import id.kendali.engine.indicator.MeasureValue;
import id.kendali.engine.indicator.Measures;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.database.UuidV7;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Pages of a region and a unit whose further indicators are measured, on a database of their own. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=region")
@TestInstance(Lifecycle.PER_CLASS)
class RegionPageTests {

    private static final String REGION = "/wilayah/KANWIL-MALUT?periode=2025-B06";
    private static final String UNIT = "/satuan-kerja/LAPAS-IIA-TERNATE?periode=2025-B06";
    private static final Period QUARTER = Period.parse("QUARTER-2025-04-01");
    private static final Period SEMESTER = Period.parse("SEMESTER-2025-01-01");

    @Autowired
    Site site;

    @Autowired
    Demonstration people;

    @Autowired
    Measures measures;

    @Autowired
    JdbcClient database;

    /** Quality control beyond its target, satisfaction on a scale that the plan's target lies off, money, and one risk. */
    @BeforeAll
    void unitsHaveReported() {
        UUID unit = people.unit("LAPAS-IIA-TERNATE");
        List<MeasureValue> values = new ArrayList<>();
        for (String function : List.of("PEMBINAAN", "PENGAWASAN", "PENGENDALIAN", "MONEV")) {
            values.add(value("MUTU_" + function, unit, QUARTER, "1"));
        }
        IntStream.rangeClosed(1, 8).forEach(number -> values.add(value("LAYSET_L" + number, unit, SEMESTER, "3")));
        values.add(value("DIPA_PAGU", unit, Period.year(2025), "4000000"));
        values.add(value("DIPA_REALISASI", unit, Period.parse("MONTH-2025-06-01"), "503600"));
        values.add(value("RISIKO_YAN_02", unit, QUARTER, "1"));
        people.asSystem(() -> {
            measures.push(values);
            agree(unit, "IKK-17.1", "3.6");
            return null;
        });
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(row(site.as("kakanwil").open(REGION), "#indikator", "IKK 17.1"))
                        .contains("4,00"));
    }

    @Test
    void holdsFiguresAgainstTheTargetOfThePlanAndKeepsTheUncappedValue() {
        Document page = site.as("kakanwil").open(REGION);
        Element line = page.select("#indikator tbody tr:contains(IKK 17.1)").first();
        assertThat(line.text()).contains("3,20 Renstra 2025", "4,00", "120,00 tanpa batas 125,00", "Tercapai");
        assertThat(line.select("a.k-n").eachAttr("href"))
                .containsExactly(
                        "/kinerja/capaian/IKK-17.1?unit=KANWIL-MALUT&tahun=2025",
                        "/angka/IKK-17.1?unit=KANWIL-MALUT&periode=QUARTER-2025-04-01&varian=wilayah",
                        "/kinerja/capaian/IKK-17.1?unit=KANWIL-MALUT&tahun=2025");
        for (String href : page.select("#indikator a, #risiko a").eachAttr("href")) {
            assertThat(site.as("kakanwil").get(href).getStatus()).as(href).isEqualTo(200);
        }
    }

    @Test
    void holdsAUnitAgainstItsAgreement() {
        assertThat(row(site.as("kakanwil").open(UNIT), "#indikator", "IKK 17.1"))
                .contains("3,60 PK 2025, SIMULASI", "4,00", "111,11", "Tercapai");
    }

    @Test
    void saysWhatIsMissing() {
        Document page = site.as("kakanwil").open(REGION);
        assertThat(row(page, "#indikator", "IPH-PAS"))
                .contains("belum ada target", "Belum diukur: belum ada laporan terverifikasi");
        assertThat(page.select("#indikator tr:contains(IPH-PAS) a[href$=#tahun-lalu]")
                        .text())
                .isEqualTo("tercetak 3,60");
        assertThat(row(page, "#indikator", "IKK 19.2"))
                .contains("100,00 Renstra 2025", "3,00", "target 100 di luar skala indikator (1–4)");
        assertThat(row(page, "#indikator", "Serapan")).contains("belum ada target", "12,59 %", "Tanpa target");
    }

    @Test
    void listsTheRisksThatAreMeasuredAndCountsTheOthers() {
        Document page = site.as("kakanwil").open(REGION);
        assertThat(page.select("#risiko tbody tr")).hasSize(1);
        assertThat(row(page, "#risiko", "R-YAN-02")).contains("Pungli terbukti", "belum ada target", "1");
        assertThat(page.select("section:has(#risiko)").text())
                .contains("1 dari 20 terukur")
                .contains("19 indikator lain belum diukur");
    }

    @Test
    void showsWhatWasSpentInEarlierYearsAsPrinted() {
        Document page = site.as("kakanwil").open(REGION);
        assertThat(page.select("#anggaran header").text()).startsWith("Anggaran 2020–2024");
        assertThat(page.select("#anggaran .k-bars li").eachText())
                .containsExactly("2020 95,67 %", "2021 98,25 %", "2022 99,22 %", "2023 99,61 %", "2024 99,19 %");
        String details = page.select("#anggaran .k-bars a").first().attr("href");
        assertThat(site.as("kakanwil").open(details).select("#tabel-riwayat").text())
                .contains("realisasi Rp851.396.068 dari pagu Rp889.924.000");
    }

    @Test
    void leadsToTheContradictionsOfThePlanTheMostSevereFirst() {
        Document page = site.as("kakanwil").open(REGION);
        assertThat(page.select("main").text())
                .contains("Kanwil dan 12 UPT · 682 pegawai seperti tercetak · Renstra 2025–2029");
        assertThat(page.select("#kontradiksi header p").text()).matches("\\d+ dari \\d+");
        assertThat(page.select("#kontradiksi .k-st").eachText()).hasSize(4).containsOnly("Berat");
        for (String href : page.select("#kontradiksi a").eachAttr("href")) {
            assertThat(site.as("kakanwil").get(href).getStatus()).as(href).isEqualTo(200);
        }
    }

    @Test
    void saysWhatToDoWhereARegionHasNoPlanAndNoHistory() {
        Document page = site.as("kakanwil.aceh").open("/wilayah/KANWIL-ACEH");
        assertThat(page.select("main").text())
                .contains("Kanwil dan ")
                .doesNotContain("pegawai seperti tercetak", "Renstra 2025–2029");
        assertThat(page.select("#kontradiksi").text()).contains("Belum ada Renstra yang berlaku");
        assertThat(page.select("#kontradiksi a").attr("href")).isEqualTo("/renstra");
        assertThat(page.select("#anggaran").text()).contains("Belum ada serapan anggaran tahun-tahun lalu.");
        assertThat(page.select("section:has(#h-risiko)").text()).contains("Belum satu pun dari 20 indikator risiko");
    }

    @Test
    void sendsTheSameColumnsAsASpreadsheet() throws IOException {
        byte[] file = site.as("kakanwil").get(REGION.replace("?", "/unduh?")).getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Row head = line(book, "Kode");
            Row quality = line(book, "IKK 17.1");
            assertThat(quality.getCell(column(head, "Target")).getNumericCellValue())
                    .isEqualTo(3.2);
            assertThat(quality.getCell(column(head, "Realisasi")).getNumericCellValue())
                    .isEqualTo(4);
            assertThat(quality.getCell(column(head, "Capaian %")).getNumericCellValue())
                    .isEqualTo(120);
            assertThat(quality.getCell(column(head, "Tanpa batas %")).getNumericCellValue())
                    .isEqualTo(125);
            assertThat(line(book, "RUTAN-IIB-WEDA")
                            .getCell(column(head, "Target"))
                            .getNumericCellValue())
                    .isEqualTo(48);
        }
        assertThat(site.as("kakanwil").get(UNIT.replace("?", "/unduh?")).getStatus())
                .isEqualTo(200);
        assertThat(site.as("operator.tidore").get(UNIT.replace("?", "/unduh?")).getStatus())
                .isEqualTo(404);
    }

    private static Row line(XSSFWorkbook book, String code) {
        for (Row row : book.getSheetAt(0)) {
            if (row.getCell(1) != null && row.getCell(1).toString().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no line " + code);
    }

    private static int column(Row head, String name) {
        return IntStream.range(0, head.getLastCellNum())
                .filter(number -> head.getCell(number).toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String row(Document page, String table, String about) {
        return page.select(table + " tbody tr:contains(" + about + ")").text();
    }

    private static MeasureValue value(String measure, UUID unit, Period period, String value) {
        return new MeasureValue(
                measure, unit, "*", period, new BigDecimal(value), new MeasureOrigin("test.region", UuidV7.next()));
    }

    /** An agreement of the year 2025 that both have signed. */
    private void agree(UUID unit, String indicator, String value) {
        UUID agreement = UuidV7.next();
        database.sql("""
                        insert into performance.agreement (id, unit_id, sub_bidang, year, number, state, simulated, drafted_by,
                          drafted_at, version)
                        values (:id, :unit, 'TUU-RENRB', 2025, 1, 'DRAF', true, 'Uji', now(), 0)
                        """).param("id", agreement).param("unit", unit).update();
        database.sql("""
                        insert into performance.agreed_target (id, agreement_id, unit_id, sub_bidang, indicator, position, value,
                          proposed, source)
                        values (:id, :agreement, :unit, 'TUU-RENRB', :indicator, 1, :value, :value, 'Uji')
                        """)
                .param("id", UuidV7.next())
                .param("agreement", agreement)
                .param("unit", unit)
                .param("indicator", indicator)
                .param("value", new BigDecimal(value))
                .update();
        database.sql("""
                        update performance.agreement
                           set state = 'BERLAKU', first_signed_by = 'Uji', first_signed_at = now(), second_signed_by = 'Uji',
                               second_signed_at = now(), version = 1
                         where id = :id
                        """).param("id", agreement).update();
    }
}
