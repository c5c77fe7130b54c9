package id.kendali.governance.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** The way of a performance agreement from the plan's targets to two signatures and the version that supersedes it. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=performance")
class AgreementPathTests {

    private static final String REASON = "Renstra 1.1.3 mencetak target 3,1 indeks.";

    @Autowired
    Site site;

    @Test
    void proposesThePlansTargetsForAllUnits() {
        Document list = site.as("perencana").open("/kinerja/perjanjian?tahun=2026");
        assertThat(list.select("#perjanjian tbody tr")).hasSize(13);
        assertThat(list.text()).contains("SIMULASI");
        Document own = site.as("operator.tobelo").open("/kinerja/perjanjian?tahun=2026");
        assertThat(own.select("#perjanjian tbody tr")).hasSize(1);
    }

    @Test
    void walksFromTheDraftToTheVersionThatSupersedesIt() {
        Site.Visit operator = site.as("operator.ternate");
        String address = operator.open("/kinerja/perjanjian?tahun=2026")
                .select("#perjanjian a")
                .attr("href");
        Document draft = operator.open(address);
        assertThat(draft.select("#target tbody tr:contains(IKK 17.1)").text())
                .contains("3,40")
                .contains("Renstra versi 1, tabel III.1");
        assertThat(draft.text()).contains("Target IKK 19.2 (100) di luar skala indikator 1–4");

        Map<String, String> targets = values(draft);
        targets.put("target-IKK-19.2", "3,1");
        MockHttpServletResponse hasty = operator.post(address, targets);
        assertThat(hasty.getStatus()).isEqualTo(422);
        assertThat(Site.page(hasty).getElementById("alasan-IKK-19.2-error").text())
                .contains("berbeda dari usulan (100)");
        targets.put("alasan-IKK-19.2", REASON);
        operator.follow(operator.post(address, targets));
        operator.follow(PerformancePages.step(operator, address, "AJUKAN", ""));
        assertThat(operator.post(address, targets).getStatus()).isEqualTo(409);

        Site.Visit head = site.as("kalapas.ternate");
        head.follow(PerformancePages.step(head, address, "TANDA_TANGANI_UNIT", ""));
        Site.Visit leader = site.as("kakanwil");
        assertThat(leader.open("/pekerjaan").text()).contains("Perjanjian Kinerja 2026");
        Document signed = leader.follow(PerformancePages.step(leader, address, "TANDA_TANGANI_WILAYAH", ""));
        assertThat(signed.select(".k-signs").text())
                .contains("Kalapas, Lapas Kelas IIA Ternate")
                .contains("Kepala Kantor Wilayah");
        assertThat(operator.open("/kinerja/capaian/IKK-19.2?tahun=2026")
                        .select("#target header")
                        .text())
                .contains("3,10")
                .contains("Perjanjian Kinerja 2026, versi 1");

        assertThat(operator.post(address + "/revisi", Map.of("alasan", "x")).getStatus())
                .isEqualTo(409);
        Document revision = operator.follow(
                operator.post(address + "/revisi", Map.of("alasan", "Anggaran berubah menurut revisi DIPA.")));
        assertThat(revision.text()).contains("Menggantikan versi 1");
        assertThat(revision.select("input, textarea").eachAttr("value")).contains(REASON);
        String next = revision.select("form[action$=/langkah]").attr("action").replace("/langkah", "");
        operator.follow(PerformancePages.step(operator, next, "AJUKAN", ""));
        head.follow(PerformancePages.step(head, next, "TANDA_TANGANI_UNIT", ""));
        leader.follow(PerformancePages.step(leader, next, "TANDA_TANGANI_WILAYAH", ""));
        assertThat(operator.open(address).select(".k-tl").text()).contains("Digantikan");
    }

    @Test
    void keepsForeignAgreementsAndSignaturesApart() {
        String address = site.as("operator.weda")
                .open("/kinerja/perjanjian?tahun=2026")
                .select("#perjanjian a")
                .attr("href");
        assertThat(site.as("operator.ternate").get(address).getStatus()).isEqualTo(404);
        assertThat(site.as("kakanwil")
                        .post(address + "/langkah", Map.of("langkah", "TANDA_TANGANI_UNIT", "versi", "0"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(site.as("auditor").open(address).select("button[name=langkah]"))
                .isEmpty();
    }

    private static Map<String, String> values(Document page) {
        Map<String, String> fields = new HashMap<>();
        page.select("input[name^=target-], input[name^=alasan-], input[name=versiDraf]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }
}
