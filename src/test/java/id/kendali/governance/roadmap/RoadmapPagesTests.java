package id.kendali.governance.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What the board, its filters and its exports show to whom. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=roadmap")
class RoadmapPagesTests {

    private static final String BOARD = "/peta-jalan/KANWIL-MALUT/2025";

    @Autowired
    Site site;

    @Autowired
    Demonstration people;

    @Autowired
    RoadmapQueries queries;

    @Test
    void showsTheMatrixOfAspectsAndYears() {
        Document board = site.as("verifikator").open(BOARD);
        assertThat(board.select("#matriks thead th").eachText())
                .containsExactly("Aspek", "2025", "2026 tahun berjalan", "2027", "2028", "2029");
        assertThat(board.select("#matriks tbody tr")).hasSize(6);
        assertThat(board.select("#matriks .k-bit")).hasSize(56);
        assertThat(board.select("#hitungan").text()).startsWith("56 butir: ").contains("terlambat");
        assertThat(board.select(".k-tabs a[aria-current]").text()).isEqualTo("Peta jalan 56");
        assertThat(board.select(".k-tabs a").eachAttr("href"))
                .contains("/renstra/KANWIL-MALUT/2025/peta", "/renstra/KANWIL-MALUT/2025/versi");
        assertThat(board.select("td.past .k-bit.late").first().text()).contains("Lewat tenggat 31 Des 2025");
    }

    @Test
    void drawsTheSameItemsAlongALine() {
        Document line = site.as("kakanwil").open(BOARD + "?tampilan=garis");
        assertThat(line.select("#matriks")).isEmpty();
        assertThat(line.select(".k-line")).hasSize(6);
        assertThat(line.select(".k-line ul li")).hasSize(56);
        assertThat(line.select(".k-line > li.now h3").first().text()).isEqualTo("2026 tahun berjalan");
    }

    @Test
    void narrowsByTheAddress() {
        Site.Visit planner = site.as("perencana");
        Document aspect = planner.open(BOARD + "?aspek=5&tahun=2029");
        assertThat(aspect.select(".k-bit a").eachText())
                .containsExactlyInAnyOrder("Sertifikasi SDM mutu wilayah", "Pemantapan kompetensi RB");
        assertThat(aspect.select("#matriks thead th")).hasSize(2);
        assertThat(planner.open(BOARD + "?cari=ombudsman").select(".k-bit")).hasSize(1);
        assertThat(planner.open(BOARD + "?keadaan=TERLAMBAT&tahun=2029").select(".k-empty"))
                .hasSize(1);
        assertThat(planner.open(BOARD + "?pemilik=TANPA&tahun=2029").select(".k-bit"))
                .isNotEmpty();
    }

    @Test
    void leadsWhoSeesOneRegionToItsRoadmap() {
        assertThat(site.as("auditor").get("/peta-jalan").getStatus()).isIn(200, 302);
        assertThat(site.as("operator.ternate").get("/peta-jalan").getStatus()).isEqualTo(403);
        assertThat(site.as("perencana").get("/peta-jalan/KANWIL-ACEH/2025").getStatus())
                .isEqualTo(404);
    }

    @Test
    void countsWhatIsLateInTheNavigation() {
        int late = people.as("kakanwil", queries::late);
        assertThat(late).isPositive();
        assertThat(site.as("kakanwil")
                        .open(BOARD)
                        .select(".k-side a[href=/peta-jalan] b")
                        .text())
                .isEqualTo(String.valueOf(late));
    }

    @Test
    void letsTheNationReadTheItemsWithoutTheOfficesDealings() {
        Site.Visit nation = site.as("ditjenpas");
        Document board = nation.open(BOARD);
        assertThat(board.select("#matriks .k-bit")).hasSize(56);
        Document item = nation.open(board.select(".k-bit a").first().attr("href"));
        assertThat(item.select("form[method=post]:not([data-sign-out]):not([action=/jabatan])"))
                .isEmpty();
        assertThat(item.select("#h-bukti")).isEmpty();
    }

    @Test
    void offersNothingToWhoOnlyReads() {
        Site.Visit auditor = site.as("auditor");
        Document item =
                auditor.open(auditor.open(BOARD).select(".k-bit a").first().attr("href"));
        assertThat(item.select("button[name=langkah], form[action$=/pemilik], form[action$=/bukti]"))
                .isEmpty();
        assertThat(item.select("#h-riwayat")).hasSize(1);
    }

    @Test
    void exportsWhatTheFilterLeaves() {
        String csv = new String(
                site.as("perencana").get(BOARD + "?berkas=csv&tahun=2029").getContentAsByteArray(),
                StandardCharsets.UTF_8);
        List<String> lines = csv.lines().toList();
        assertThat(lines).anyMatch(line -> line.contains("Standarisasi sarpras RB seluruh UPT"));
        assertThat(lines).noneMatch(line -> line.contains("Penambahan peralatan Kantor"));
        assertThat(site.as("perencana").get(BOARD + "?berkas=xlsx").getContentType())
                .contains("spreadsheetml");
        assertThat(site.as("perencana").get(BOARD + "?berkas=doc").getStatus()).isEqualTo(404);
    }

    @Test
    void speaksEnglish() {
        Document board = site.as("kakanwil").inEnglish().open(BOARD);
        assertThat(board.select("#hitungan").text()).startsWith("Items: 56 (");
        assertThat(board.select("#matriks thead th").first().text()).isEqualTo("Aspect");
    }
}
