package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.indicator.MeasureKinds.KnownKind;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.testing.DemonstrationPages;
import id.kendali.testing.KendaliTest;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The measures stand in the catalogue beside the indicators that read them. */
@KendaliTest
class MeasureCatalogueTests {

    @Autowired
    DemonstrationPages pages;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Catalogue catalogue;

    @Autowired
    MeasureKinds kinds;

    @Autowired
    List<MeasureSource> sources;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void knowsTheKindOfEveryMeasureAndOfNothingElse() {
        assertThat(kinds.all())
                .extracting(KnownKind::code)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.measures().stream().map(Measure::code).toList());
        assertThat(catalogue.measures())
                .allSatisfy(measure -> assertThat(kinds.of(measure.code(), measure.validFrom()))
                        .isPresent());
        assertThat(kinds.all()).extracting(KnownKind::kind).contains(MeasureKind.values());
    }

    @Test
    void namesTheModuleThatStatesTheValues() {
        assertThat(kinds.all())
                .extracting(KnownKind::source)
                .isSubsetOf(sources.stream().map(MeasureSource::sourceType).toList());
        List<String> stated = CurrentScope.call(
                Scope.system("Pemeriksaan katalog"),
                () -> transactions.execute(status -> database.sql(
                                "select distinct measure || ' ' || source_type from indicator.measure_value")
                        .query(String.class)
                        .list()));
        assertThat(stated).isNotEmpty();
        assertThat(kinds.all())
                .extracting(known -> known.code() + " " + known.source())
                .containsAll(stated);
    }

    @Test
    void knowsNoKindBeforeItsDay() {
        assertThat(kinds.of(
                        "DIPA_PAGU",
                        catalogue.measure("DIPA_PAGU").orElseThrow().validFrom().minusDays(1)))
                .isEmpty();
    }

    @Test
    void listsMeasuresWithKindOriginAndUsers() {
        Document list = page("/katalog?jenis=ukuran");
        assertThat(list.select("#ukuran tbody tr")).hasSameSizeAs(catalogue.measures());
        assertThat(list.select("#ukuran tbody tr:has(a[href=/katalog/ukuran/DIPA_REALISASI]) td")
                        .eachText())
                .containsExactly("jumlah", "dilaporkan", "rupiah", "Laporan realisasi kinerja", "1");
        assertThat(page("/katalog").select("a[href='/katalog?jenis=ukuran']")).isNotEmpty();
    }

    @Test
    void findsAndOrdersMeasures() {
        assertThat(page("/katalog?jenis=ukuran&kata=survei layset").select("#ukuran tbody tr"))
                .hasSize(8);
        assertThat(page("/katalog?jenis=ukuran&kata=aksi reform&urut=-kode")
                        .select("#ukuran tbody th a")
                        .eachText())
                .containsExactly("RB_AKSI_TERLAKSANA", "RB_AKSI_TARGET");
        assertThat(page("/katalog?jenis=ukuran&kata=tidakada").text()).contains("Tidak ada ukuran dengan kata itu.");
        assertThat(get("/katalog?jenis=lain")).hasStatus(404);
    }

    @Test
    void ordersIndicatorsByTheirColumns() {
        List<String> catalogued = page("/katalog").select("#katalog tbody th a").eachAttr("href");
        List<String> reversed = new ArrayList<>(catalogued);
        Collections.reverse(reversed);
        assertThat(page("/katalog?urut=-nomor").select("#katalog tbody th a").eachAttr("href"))
                .isEqualTo(reversed);
        assertThat(page("/katalog?urut=satuan")
                        .select("#katalog tbody td[data-l=Satuan]")
                        .eachText())
                .hasSameSizeAs(catalogued)
                .isSorted();
        assertThat(page("/katalog?urut=-satuan")
                        .select("#katalog thead th[aria-sort=descending]")
                        .text())
                .isEqualTo("Satuan");
    }

    @Test
    void exportsWhatTheListShows() throws Exception {
        MvcTestResult csv = get("/katalog/unduh?jenis=ukuran&kata=DIPA&berkas=csv");
        assertThat(csv).hasStatusOk();
        assertThat(csv.getResponse().getContentAsString())
                .contains("DIPA_PAGU", "DIPA_REALISASI", "jumlah", "dilaporkan")
                .doesNotContain("LAYSET_L1");
        assertThat(get("/katalog/unduh?jenis=ukuran")).hasStatusOk();
        assertThat(get("/katalog/unduh?berkas=csv")).hasStatusOk();
        assertThat(get("/katalog/unduh?jenis=ukuran&berkas=pdf")).hasStatus(404);
    }

    @Test
    void showsHowAnIndicatorJoinsTheValuesOfAMeasure() {
        Document page = page("/katalog/ukuran/DIPA_REALISASI");
        assertThat(page.select("#pemakai a[href=/katalog/SERAPAN-ANGGARAN]")).hasSize(1);
        assertThat(page.select("#pemakai tbody td").eachText().subList(0, 3))
                .containsExactly("sejak awal tahun", "jumlah", "jumlah");
        assertThat(page.select("#versi tbody tr")).hasSize(1);
        assertThat(page.select("dl").text()).contains("bulanan", "rupiah", "dilaporkan", "Laporan realisasi kinerja");
        assertThat(get("/katalog/ukuran/TIDAK_ADA")).hasStatus(404);
    }

    @Test
    void leadsFromACardToItsMeasures() {
        assertThat(page("/katalog/IKK-19.1").select("#masukan a").eachAttr("href"))
                .containsExactlyInAnyOrder("/katalog/ukuran/RB_AKSI_TERLAKSANA", "/katalog/ukuran/RB_AKSI_TARGET");
    }

    private Document page(String address) {
        MvcTestResult answer = get(address);
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private MvcTestResult get(String address) {
        return pages.get(mvc, "auditor", address.replace(" ", "%20"));
    }
}
