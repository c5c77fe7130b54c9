package id.kendali.governance.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.SampleFiles;
import id.kendali.testing.Site;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** The way of an item from nobody's to done, walked through the pages as each position. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=roadmap")
class RoadmapPathTests {

    private static final String BOARD = "/peta-jalan/KANWIL-MALUT/2025";

    @Autowired
    Site site;

    @Test
    void walksFromAnOwnerToASecondPersonsConfirmation() {
        String item = item("Harmonisasi SOP");
        Site.Visit planner = site.as("perencana");
        Document untold = planner.open(item);
        assertThat(untold.select("form[action$=/langkah]").text()).contains("Butir ini belum punya pemilik");
        assertThat(step(planner, item, "MULAI", "").getStatus()).isEqualTo(409);

        Document owned = planner.follow(commit(planner, item, "BAG-TUU", "2026-12-31", ""));
        assertThat(owned.select(".k-alert.ok").text()).contains("Pemilik dan tenggat disimpan.");
        assertThat(owned.select(".k-dl").text()).contains("Bagian Tata Usaha dan Umum");

        Site.Visit division = site.as("kabag.tuu");
        division.follow(step(division, item, "MULAI", ""));
        MockHttpServletResponse bare = step(division, item, "AJUKAN", "");
        assertThat(bare.getStatus()).isEqualTo(409);
        assertThat(Site.page(bare).select("main > .k-alert.bad").text()).contains("Belum ada bukti dukung");

        Document proven = division.follow(division.post(
                item + "/bukti", Map.of(), new Site.Upload("bukti", "sop terpadu.png", SampleFiles.png(0x123456))));
        assertThat(proven.select(".k-ph").text()).contains("sop terpadu.png");
        Document submitted = division.follow(step(division, item, "AJUKAN", ""));
        assertThat(submitted.select("button[value=KONFIRMASI]").hasAttr("disabled"))
                .isTrue();
        assertThat(submitted.select("form[action$=/langkah]").text()).contains("konfirmasi harus oleh orang lain");
        assertThat(step(division, item, "KONFIRMASI", "").getStatus()).isEqualTo(409);
        assertThat(submitted.select("form[action$=/pemilik], form[action$=/bukti]"))
                .isEmpty();

        Site.Visit leader = site.as("kakanwil");
        assertThat(leader.open("/pekerjaan").text()).contains("Harmonisasi SOP").contains("Konfirmasi selesai");
        leader.follow(step(leader, item, "KEMBALIKAN", "Lampirkan berita acara pengesahannya."));
        assertThat(division.open(item).select(".k-alert.warn").text())
                .contains("Dikembalikan oleh Kepala Kantor Wilayah")
                .contains("Lampirkan berita acara pengesahannya.");
        division.follow(step(division, item, "AJUKAN", ""));
        Document done = leader.follow(step(leader, item, "KONFIRMASI", ""));
        assertThat(done.select(".k-steps .now").text()).contains("Selesai").contains("Kepala Kantor Wilayah");
        assertThat(done.select(".k-tl").text())
                .contains("Keadaan dari Diajukan selesai →menjadi Selesai")
                .contains("Bukti “sop terpadu.png” dilampirkan")
                .contains("Pemilik Bagian Tata Usaha dan Umum");
        assertThat(leader.open(BOARD).select("#hitungan").text()).containsPattern("[1-9]\\d* selesai");
    }

    @Test
    void letsTheHeadOfAnotherDivisionConfirmWhatThePlannerSubmitted() {
        String item = item("Kolaborasi dengan ombudsman");
        Site.Visit planner = site.as("perencana");
        planner.follow(commit(planner, item, "BID-YANBIN", "2026-12-31", ""));
        planner.follow(step(planner, item, "MULAI", ""));
        planner.follow(planner.post(
                item + "/bukti", Map.of(), new Site.Upload("bukti", "nota.png", SampleFiles.png(0x77aa33))));
        planner.follow(step(planner, item, "AJUKAN", ""));
        Site.Visit head = site.as("yanbin");
        Document toConfirm = head.open(item);
        assertThat(toConfirm.select(".k-ph").text()).contains("nota.png");
        head.follow(step(head, item, "KONFIRMASI", ""));
        assertThat(planner.open(item).select(".k-steps .now").text()).contains("Selesai");
    }

    @Test
    void wantsAReasonForAnotherDueDateAndKeepsItInTheHistory() {
        String item = item("Penambahan Daya Listrik");
        Site.Visit planner = site.as("perencana");
        assertThat(planner.open(item).select("main > .k-alert.bad").text()).contains("Lewat tenggat 31 Des 2025");
        MockHttpServletResponse silent = commit(planner, item, "TUU-UMBMN", "2027-03-31", "mundur");
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(Site.page(silent).select("#sebab-error").text()).contains("paling sedikit 10 huruf");
        assertThat(Site.page(silent).select("#tenggat").val()).isEqualTo("2027-03-31");
        Document moved = planner.follow(commit(planner, item, "TUU-UMBMN", "2027-03-31", "Menunggu gardu baru PLN."));
        assertThat(moved.select("main > .k-alert.bad")).isEmpty();
        assertThat(moved.select(".k-tl").text())
                .contains("Tenggat dari 31 Des 2025 →menjadi 31 Mar 2027")
                .contains("Menunggu gardu baru PLN.");
    }

    @Test
    void postponesWithAReasonAndStaysLateUntilTheDateIsChanged() {
        String item = item("Pelatihan auditor mutu");
        Site.Visit division = site.as("kabag.tuu");
        assertThat(step(division, item, "TUNDA", "").getStatus()).isEqualTo(422);
        Document paused = division.follow(step(division, item, "TUNDA", "Narasumber belum tersedia tahun ini."));
        assertThat(paused.select(".k-steps .now").text()).contains("Ditunda");
        assertThat(paused.select("main > .k-alert.bad").text()).contains("Lewat tenggat");
        Site.Visit leader = site.as("kakanwil");
        Document cancelled = leader.follow(step(leader, item, "BATALKAN", "Diganti sertifikasi pada 2026."));
        assertThat(cancelled.select("main > .k-alert.bad")).isEmpty();
        assertThat(cancelled.select("button[name=langkah]").eachText()).containsExactly("Buka kembali");
    }

    @Test
    void withdrawsEvidenceOnlyWithAReasonAndOnlyBeforeItIsChecked() {
        String item = item("Pelatihan lanjutan auditor");
        Site.Visit planner = site.as("perencana");
        Document attached = planner.follow(planner.post(
                item + "/bukti", Map.of(), new Site.Upload("bukti", "salah.png", SampleFiles.png(0x00ff00))));
        String withdraw = attached.select("form[action$=/cabut]").attr("action");
        assertThat(planner.post(withdraw, Map.of("reason", "salah")).getStatus())
                .isEqualTo(409);
        Document withdrawn =
                planner.follow(planner.post(withdraw, Map.of("reason", "Berkas milik kegiatan yang lain.")));
        assertThat(withdrawn.select(".k-ph")).isEmpty();
        assertThat(withdrawn.select(".k-tl").text())
                .contains("Bukti “salah.png” dicabut")
                .contains("Berkas milik kegiatan yang lain.");
        assertThat(planner.post(item + "/bukti", Map.of()).getStatus()).isEqualTo(422);
    }

    @Test
    void tellsTheSlowerOfTwoThatTheItemChanged() {
        String item = item("Sertifikasi evaluator layanan");
        Site.Visit planner = site.as("perencana");
        Map<String, String> stale = fields(planner.open(item), "BAG-TUU", "2026-12-31", "");
        planner.follow(planner.post(item + "/pemilik", stale));
        MockHttpServletResponse late = planner.post(item + "/pemilik", stale);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Site.page(late).text()).contains("diubah orang lain");
    }

    private String item(String text) {
        return site.as("perencana")
                .open(BOARD)
                .select(".k-bit a:containsOwn(" + text + ")")
                .attr("href");
    }

    private static MockHttpServletResponse commit(
            Site.Visit visit, String item, String owner, String due, String reason) {
        return visit.post(item + "/pemilik", fields(visit.open(item), owner, due, reason));
    }

    private static Map<String, String> fields(Document page, String owner, String due, String reason) {
        Map<String, String> fields = new HashMap<>();
        fields.put(
                "versi", page.select("form[action$=/pemilik] input[name=versi]").val());
        fields.put("pemilik", owner);
        fields.put("tenggat", due);
        fields.put("kaitan", "SK 19");
        fields.put("sebab", reason);
        return fields;
    }

    private static MockHttpServletResponse step(Site.Visit visit, String item, String transition, String reason) {
        String version = visit.open(item)
                .select("form[action$=/langkah] input[name=versi]")
                .val();
        return visit.post(item + "/langkah", Map.of("versi", version, "langkah", transition, "alasan", reason));
    }
}
