package id.kendali.governance.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.SampleFiles;
import id.kendali.testing.Site;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** A revision of the plan is drafted, reviewed and approved through the pages, and the roadmap follows it. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=roadmap-revision")
class RoadmapOfARevisionTests {

    private static final String PLAN = "/renstra/KANWIL-MALUT/2025";
    private static final String BOARD = "/peta-jalan/KANWIL-MALUT/2025";
    private static final String DRAFT = PLAN + "/versi/2";
    private static final String EDIT = DRAFT + "/sunting?bagian=peta-jalan";

    @Autowired
    Site site;

    @Test
    void carriesItemsWithTheirStateAndEvidenceIntoTheVersionThatSupersedes() {
        Site.Visit planner = site.as("perencana");
        Site.Visit head = site.as("kabag.tuu");
        String started = item(planner, "Harmonisasi SOP");
        String dropped = item(planner, "Kolaborasi dengan ombudsman");
        int before = planner.open(BOARD).select(".k-bit a").size();
        commit(planner, started);
        head.follow(move(head, started, "MULAI"));
        head.follow(head.post(
                started + "/bukti", Map.of(), new Site.Upload("bukti", "sop.png", SampleFiles.png(0x123456))));
        head.follow(move(head, started, "AJUKAN"));

        planner.follow(planner.post(PLAN + "/versi/revisi", Map.of()));
        Document draft = planner.open(EDIT);
        Element worded = draft.selectFirst("input[value*=Harmonisasi SOP]");
        Element ended = draft.selectFirst("input[value*=Kolaborasi dengan ombudsman]");
        Map<String, String> fields = sent(draft);
        fields.put(worded.attr("name"), worded.val() + " dan petunjuk teknisnya");
        fields.put("hapus", ended.attr("name"));
        fields.put("alasan", "Sudah ditangani Ditjenpas");
        fields.put("aspekBaru", "1");
        fields.put("tahunBaru", "2027");
        fields.put("butirBaru", "Penyediaan genset di setiap UPT");
        assertThat(planner.follow(planner.post(EDIT, fields))
                        .select("main .k-alert")
                        .text())
                .contains("Tersimpan: 3 perubahan");
        assertThat(planner.open(BOARD).text()).doesNotContain("Penyediaan genset di setiap UPT");

        approve(planner, head, site.as("kakanwil"));

        Document board = planner.open(BOARD);
        assertThat(board.select(".k-bit a").eachText())
                .hasSize(before)
                .contains("Penyediaan genset di setiap UPT", "Harmonisasi SOP dan petunjuk teknisnya")
                .doesNotContain("Kolaborasi dengan ombudsman");
        assertThat(board.text())
                .contains("Butir yang tidak lagi dimuat Renstra: 1 Kolaborasi dengan ombudsman")
                .contains("Tidak dimuat lagi sejak Renstra versi 2");
        Document kept = planner.open(started);
        assertThat(kept.select("h1").text()).endsWith("dan petunjuk teknisnya");
        assertThat(kept.select(".k-steps .now").text()).contains("Diajukan selesai");
        assertThat(kept.select(".k-ph").text()).contains("sop.png");
        assertThat(kept.select(".k-dl").text()).contains("Bagian Tata Usaha dan Umum");
        assertThat(kept.text()).contains("versi 2");
        assertThat(planner.open(dropped).text()).contains("versi 2");
        assertThat(planner.open(dropped).select("button[name=langkah]")).isEmpty();
        Document added = planner.open(item(planner, "Penyediaan genset di setiap UPT"));
        assertThat(added.select(".k-steps .now").text()).contains("Direncanakan");

        Site.Visit leader = site.as("kakanwil");
        assertThat(leader.follow(move(leader, started, "KONFIRMASI"))
                        .select(".k-steps .now")
                        .text())
                .contains("Selesai");
    }

    private static void approve(Site.Visit planner, Site.Visit head, Site.Visit leader) {
        planner.follow(planner.post(
                DRAFT + "/alasan",
                Map.of(
                        "alasanRevisi", "Peta jalan disesuaikan",
                        "dasarHukum", "Perpres 80/2025",
                        "keputusan", "",
                        "tanggal", "",
                        "versiDraf", expected(planner))));
        planner.follow(step(planner, "AJUKAN"));
        head.follow(step(head, "TELAAH"));
        assertThat(leader.follow(step(leader, "SETUJUI")).select(".k-alert.ok").text())
                .contains("Versi ini berlaku");
    }

    private static MockHttpServletResponse step(Site.Visit visit, String transition) {
        Document page = visit.open(DRAFT);
        return visit.post(
                DRAFT + "/langkah",
                Map.of(
                        "langkah",
                        transition,
                        "alasan",
                        "",
                        "versi",
                        page.select("form[action$=/langkah] input[name=versi]").val()));
    }

    private static String expected(Site.Visit visit) {
        return visit.open(DRAFT)
                .select("form[action$=/alasan] input[name=versiDraf]")
                .val();
    }

    private static String item(Site.Visit visit, String text) {
        return visit.open(BOARD).select(".k-bit a:containsOwn(" + text + ")").attr("href");
    }

    private static void commit(Site.Visit visit, String item) {
        visit.follow(visit.post(
                item + "/pemilik",
                Map.of(
                        "versi",
                        visit.open(item)
                                .select("form[action$=/pemilik] input[name=versi]")
                                .val(),
                        "pemilik",
                        "BAG-TUU",
                        "tenggat",
                        "2026-12-31",
                        "kaitan",
                        "SK 19",
                        "sebab",
                        "")));
    }

    private static MockHttpServletResponse move(Site.Visit visit, String item, String transition) {
        String version = visit.open(item)
                .select("form[action$=/langkah] input[name=versi]")
                .val();
        return visit.post(item + "/langkah", Map.of("versi", version, "langkah", transition, "alasan", ""));
    }

    /** Everything the form of the draft holds. */
    private static Map<String, String> sent(Document page) {
        Map<String, String> fields = new HashMap<>();
        page.select("form.k-edit input:not([type=checkbox]), form.k-edit textarea")
                .forEach(input -> fields.put(
                        input.attr("name"), input.tagName().equals("textarea") ? input.wholeText() : input.val()));
        fields.remove("");
        return fields;
    }
}
