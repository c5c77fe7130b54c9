package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanFiles;
import id.kendali.governance.plan.document.PlanReading;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** The pages on which a revision is drafted, compared, reviewed and put into force, as each position meets them. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=plan-version-pages")
class VersionPageTests {

    @Autowired
    PlanFixtures given;

    @Autowired
    Site site;

    @Test
    void walksFromTheRevisionToTheVersionInForce() {
        given.inForce(2071);
        String base = PlanFixtures.base(2071);
        Site.Visit planner = site.as("perencana");
        Document list = planner.open(base + "/versi");
        assertThat(list.select("#daftar tbody tr")).hasSize(1);
        assertThat(list.select("#daftar .k-st").eachText()).containsExactly("Berlaku");

        Document draft = planner.follow(planner.post(base + "/versi/revisi", Map.of()));
        assertThat(draft.select(".k-alert.ok").text()).contains("Draf dibuat dari versi yang berlaku");
        assertThat(draft.select("button[value=AJUKAN]").hasAttr("disabled")).isTrue();
        assertThat(draft.select("#h-langkah").first().parents().text())
                .contains("Alasan dan dasar hukum versi ini belum diisi");

        MockHttpServletResponse second = planner.post(base + "/versi/revisi", Map.of());
        assertThat(second.getStatus()).isEqualTo(409);
        Document refused = Site.page(second);
        assertThat(refused.select(".k-alert.bad").text()).contains("Versi 2 masih disusun oleh Perencana");
        assertThat(refused.select(".k-alert.bad a").attr("href")).isEqualTo(base + "/versi/2");

        Document edit = planner.open(base + "/versi/2/sunting?bagian=pendanaan");
        Element amount = edit.selectFirst("input[aria-label='SK 19, 2072, Lampiran I']");
        assertThat(amount.val()).isEqualTo("5.604.274.000");
        Document saved = planner.follow(planner.post(
                base + "/versi/2/sunting?bagian=pendanaan", sent(edit, amount.attr("name"), "4.802.137.000")));
        assertThat(saved.select("main .k-alert").text()).contains("Tersimpan: 1 perubahan");

        Document compared = planner.open(base + "/banding?dari=1&ke=2");
        assertThat(compared.select("main tbody tr")).hasSize(1);
        assertThat(compared.select("main tbody tr").text())
                .contains("SK 19 · 2072 · Lampiran I")
                .contains("5.604.274.000")
                .contains("4.802.137.000")
                .contains("−802.137.000 (−14,31");
        assertThat(planner.get(base + "/banding?dari=1&ke=2&berkas=xlsx").getContentType())
                .contains("spreadsheetml");

        Document page = planner.open(base + "/versi/2");
        Document explained = planner.follow(planner.post(
                base + "/versi/2/alasan",
                Map.of(
                        "alasanRevisi", "Disesuaikan dengan pagu",
                        "dasarHukum", "Perpres 80/2025",
                        "keputusan", "",
                        "tanggal", "",
                        "versiDraf", page.select("input[name=versiDraf]").val())));
        assertThat(explained.select("#h-ubah").first().parent().text()).contains("1 perubahan");
        Document submitted = planner.follow(step(planner, base, explained, "AJUKAN"));
        assertThat(submitted.select("form[action$=/langkah]")).isEmpty();
        assertThat(planner.get(base + "/versi/2/sunting").getStatus()).isEqualTo(409);

        Site.Visit head = site.as("kabag.tuu");
        Document toReview = head.open(base + "/versi/2");
        MockHttpServletResponse hasty = step(head, base, toReview, "KEMBALIKAN");
        assertThat(hasty.getStatus()).isEqualTo(422);
        assertThat(Site.page(hasty).select("#alasan-error").text()).contains("paling sedikit 10 huruf");
        head.follow(step(head, base, toReview, "TELAAH"));
        MockHttpServletResponse twice = step(head, base, toReview, "TELAAH");
        assertThat(twice.getStatus()).isEqualTo(409);
        assertThat(Site.page(twice).select(".k-alert.bad").text()).contains("Sudah ditelaah oleh Kepala Bagian");

        Site.Visit leader = site.as("kakanwil");
        Document decided = leader.follow(step(leader, base, leader.open(base + "/versi/2"), "SETUJUI"));
        assertThat(decided.select(".k-alert.ok").text()).contains("Versi ini berlaku");
        assertThat(decided.select(".k-tl").text()).contains("Ditelaah").contains("Berlaku");
        Document both = leader.open(base + "/versi");
        assertThat(both.select("#daftar .k-st").eachText()).containsExactly("Berlaku", "Digantikan");
        assertThat(site.as("ditjenpas").open(base + "/versi").select("#daftar tbody tr"))
                .hasSize(2);
    }

    @Test
    void putsTheErrorBesideTheFieldAndLosesNothing() {
        given.inForce(2076);
        String base = PlanFixtures.base(2076);
        Site.Visit planner = site.as("perencana");
        planner.post(base + "/versi/revisi", Map.of());
        String address = base + "/versi/2/sunting?bagian=target";
        Document edit = planner.open(address);
        Element wrong = edit.selectFirst("input[aria-label='IKK 17.1, 2076, III.1']");
        Element right = edit.selectFirst("input[aria-label='IKK 17.1, 2077, III.1']");
        Map<String, String> fields = sent(edit, wrong.attr("name"), "3.5");
        fields.put(right.attr("name"), "3,6");
        MockHttpServletResponse rejected = planner.post(address, fields);
        assertThat(rejected.getStatus()).isEqualTo(422);
        Document page = Site.page(rejected);
        assertThat(page.select("#" + wrong.attr("name") + "-error").text())
                .isEqualTo("“3.5” dapat dibaca dua cara. Tulis koma untuk desimal: 3,5.");
        assertThat(page.select("#" + wrong.attr("name")).val()).isEqualTo("3.5");
        assertThat(page.select("#" + right.attr("name")).val()).isEqualTo("3,6");
        assertThat(planner.open(address).select("#" + right.attr("name")).val()).isEqualTo("3,4");

        fields.put(wrong.attr("name"), "3,5");
        planner.follow(planner.post(address, fields));
        assertThat(planner.open(base + "/banding?dari=1&ke=2")
                        .select("main tbody")
                        .text())
                .contains("3,2% 3,5%")
                .contains("3,4% 3,6%");

        MockHttpServletResponse stale = planner.post(address, fields);
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(Site.page(stale).select(".k-alert.bad").text()).contains("diubah orang lain");
        assertThat(Site.page(stale).select("#" + wrong.attr("name")).val()).isEqualTo("3,5");
    }

    @Test
    void keepsWhatTheFirstOfTwoEditorsSavedWhenTheSecondSavesAgain() {
        given.inForce(2096);
        String base = PlanFixtures.base(2096);
        Site.Visit planner = site.as("perencana");
        planner.post(base + "/versi/revisi", Map.of());
        String address = base + "/versi/2/sunting?bagian=pendanaan";
        Document both = planner.open(address);
        String first =
                both.selectFirst("input[aria-label='SK 19, 2097, Lampiran I']").attr("name");
        String second =
                both.selectFirst("input[aria-label='SK 19, 2098, III.2']").attr("name");
        planner.follow(planner.post(address, sent(both, first, "4.802.137.000")));

        MockHttpServletResponse stale = planner.post(address, sent(both, second, "3.900.000.000"));
        assertThat(stale.getStatus()).isEqualTo(409);
        Document offered = Site.page(stale);
        assertThat(offered.select("#" + first).val()).isEqualTo("4.802.137.000");
        assertThat(offered.select("#" + second).val()).isEqualTo("3.900.000.000");
        assertThat(offered.select(".k-cellin small").eachText()).containsExactly("Kini: 3.802.137.000");
        planner.follow(planner.post(address, sent(offered, second, "3.900.000.000")));
        Document now = planner.open(address);
        assertThat(now.select("#" + first).val()).isEqualTo("4.802.137.000");
        assertThat(now.select("#" + second).val()).isEqualTo("3.900.000.000");
    }

    @Test
    void changesNamesAndTheRoadmap() {
        given.inForce(2081);
        String base = PlanFixtures.base(2081);
        Site.Visit planner = site.as("perencana");
        planner.post(base + "/versi/revisi", Map.of());
        Document names = planner.open(base + "/versi/2/sunting?bagian=kaskade");
        Element name = names.select("textarea").last();
        planner.follow(planner.post(
                base + "/versi/2/sunting?bagian=kaskade",
                sent(names, name.attr("name"), name.text() + " secara berkelanjutan")));

        String address = base + "/versi/2/sunting?bagian=peta-jalan";
        Document roadmap = planner.open(address);
        String item = roadmap.select("input[name=hapus]").first().val();
        Map<String, String> fields = sent(roadmap, "hapus", item);
        fields.put("butirBaru", "Penyediaan genset");
        MockHttpServletResponse incomplete = planner.post(address, fields);
        assertThat(incomplete.getStatus()).isEqualTo(422);
        assertThat(Site.page(incomplete).select(".k-err").eachText())
                .anySatisfy(error -> assertThat(error).contains("ditandai untuk dihapus, tetapi alasannya kosong"))
                .anySatisfy(error -> assertThat(error).contains("Aspek kegiatan baru belum dipilih"));
        fields.put("alasan", "Sudah selesai");
        fields.put("aspekBaru", "1");
        fields.put("tahunBaru", "2083");
        planner.follow(planner.post(address, fields));

        Document compared = planner.open(base + "/banding?dari=1&ke=2");
        assertThat(compared.select("main .k-st").eachText()).containsExactlyInAnyOrder("Diubah", "Dihapus", "Ditambah");
        assertThat(compared.select("ins").text()).isEqualTo("secara berkelanjutan");
        assertThat(planner.open(base + "/versi/2").select(".k-tl").text())
                .contains("Draf versi 2 disunting: Sudah selesai");
    }

    @Test
    void addsARowToAPrintedTableAndTakesOneOut() {
        given.inForce(2061);
        String base = PlanFixtures.base(2061);
        Site.Visit planner = site.as("perencana");
        planner.post(base + "/versi/revisi", Map.of());
        String address = base + "/versi/2/sunting?bagian=target";
        Document edit = planner.open(address);
        String first =
                edit.select("table:first-of-type input[name=hapus]").first().val();
        Map<String, String> fields = sent(edit, "tabelBaru", "III.1");
        fields.put("kodeBaru", "IKK 17.1");
        fields.put("angkaBaru2061", "tiga");
        fields.put("hapus", first);
        MockHttpServletResponse rejected = planner.post(address, fields);
        assertThat(rejected.getStatus()).isEqualTo(422);
        Document page = Site.page(rejected);
        assertThat(page.select("#kodeBaru-error").text())
                .isEqualTo("IKK 17.1 sudah ada di Tabel III.1. Ubah angkanya di baris itu, atau pilih yang lain.");
        assertThat(page.select("#angkaBaru2061-error").text()).contains("“tiga” bukan angka");
        assertThat(page.select("#angkaBaru2061").val()).isEqualTo("tiga");
        assertThat(page.select("#alasan-error").text()).contains("1 baris ditandai untuk dihapus");
        assertThat(page.select("input[name=hapus][checked]").eachAttr("value")).containsExactly(first);

        String added = page.select("#kodeBaru option").last().val();
        fields.put("kodeBaru", "Sasaran Strategis 1 / 1");
        assertThat(page.select("#kodeBaru option").eachAttr("value")).contains("Sasaran Strategis 1 / 1", added);
        fields.put("satuanBaru", "%");
        fields.put("angkaBaru2061", "82,5");
        fields.put("angkaBaru2063", "84");
        fields.put("alasan", "Dicabut oleh Ditjenpas");
        Document saved = planner.follow(planner.post(address, fields));
        assertThat(saved.select("main .k-alert").text()).contains("Tersimpan: 7 perubahan");
        assertThat(saved.select("input[name=hapus]").eachAttr("value")).doesNotContain(first);
        assertThat(saved.selectFirst("input[aria-label='Sasaran Strategis 1 / 1, 2061, III.1']")
                        .val())
                .isEqualTo("82,5");
        assertThat(saved.select("input[aria-label='Sasaran Strategis 1 / 1, 2062, III.1']"))
                .isEmpty();
        assertThat(planner.open(base + "/banding?dari=1&ke=2")
                        .select("main .k-st")
                        .eachText())
                .contains("Dihapus", "Ditambah")
                .hasSize(7);
        assertThat(planner.open(base + "/target?versi=2")
                        .select("#tabel-target")
                        .text())
                .contains("82,50");

        String funding = base + "/versi/2/sunting?bagian=pendanaan";
        Document money = planner.open(funding);
        Map<String, String> amounts =
                sent(money, "hapus", money.select("input[name=hapus]").last().val());
        amounts.put("alasan", "Dipindahkan ke tabel lain");
        assertThat(planner.follow(planner.post(funding, amounts))
                        .select("main .k-alert")
                        .text())
                .contains("Tersimpan: 5 perubahan");
        Map<String, String> again = sent(planner.open(funding), "tabelBaru", "Lampiran I");
        again.put("kodeBaru", "SK 19");
        again.put("angkaBaru2062", "5.604.274.000");
        planner.follow(planner.post(funding, again));
        assertThat(planner.open(funding)
                        .selectFirst("input[aria-label='SK 19, 2062, Lampiran I']")
                        .val())
                .isEqualTo("5.604.274.000");
    }

    @Test
    void takesALargerChangeAsAFileAfterShowingIt() throws IOException {
        given.inForce(2086);
        String base = PlanFixtures.base(2086);
        Site.Visit planner = site.as("perencana");
        planner.post(base + "/versi/revisi", Map.of());
        byte[] workbook = planner.get(base + "/unduh?versi=2&berkas=xlsx").getContentAsByteArray();
        PlanReading reading = PlanFiles.readUpload("draf.xlsx", workbook);
        PlanDocument changed = PlanFixtures.mapped(
                reading.document().orElseThrow(), text -> text.equals("5604274000") ? "4802137000" : text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFiles.writeWorkbook(changed, out);

        MockHttpServletResponse uploaded = planner.post(
                base + "/versi/2/sunting/unggah", Map.of(), new Site.Upload("berkas", "draf.xlsx", out.toByteArray()));
        Document preview = planner.follow(uploaded);
        assertThat(preview.select(".k-figs").text()).contains("1 perubahan terhadap versi 2");
        assertThat(preview.select("main").text()).contains("Terapkan ke draf versi 2");
        String address = preview.select("form[action$=/muat]").attr("action");
        Document applied = planner.follow(planner.post(address, Map.of()));
        assertThat(applied.select(".k-alert.ok").text()).contains("Isi draf diganti");
        assertThat(planner.open(base + "/banding?dari=1&ke=2").select("main tbody tr"))
                .hasSize(1);
    }

    @Test
    void keepsStrangersOut() {
        given.inForce(2091);
        String base = PlanFixtures.base(2091);
        site.as("perencana").post(base + "/versi/revisi", Map.of());
        for (String stranger : java.util.List.of("perencana.aceh", "kakanwil.aceh")) {
            Site.Visit visit = site.as(stranger);
            for (String page : java.util.List.of("/versi", "/versi/1", "/versi/2", "/banding", "/unduh")) {
                assertThat(visit.get(base + page).getStatus())
                        .as(stranger + page)
                        .isEqualTo(404);
            }
        }
        assertThat(site.as("perencana.aceh")
                        .post(base + "/versi/2/sunting", Map.of())
                        .getStatus())
                .isEqualTo(404);
        Site.Visit nation = site.as("ditjenpas");
        assertThat(nation.get(base + "/versi/1").getStatus()).isEqualTo(200);
        assertThat(nation.get(base + "/versi/2").getStatus()).isEqualTo(404);
        assertThat(nation.post(base + "/versi/revisi", Map.of()).getStatus()).isEqualTo(403);
    }

    private static MockHttpServletResponse step(Site.Visit visit, String base, Document page, String transition) {
        return visit.post(
                base + "/versi/2/langkah",
                Map.of(
                        "langkah",
                        transition,
                        "alasan",
                        "",
                        "versi",
                        page.select("form[action$=/langkah] input[name=versi]").val()));
    }

    /** All that the form of the page would send, with one field filled otherwise. */
    private static Map<String, String> sent(Document page, String name, String value) {
        Map<String, String> fields = new HashMap<>();
        page.select("form.k-edit input[type=text], form.k-edit input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        page.select("form.k-edit textarea").forEach(area -> fields.put(area.attr("name"), area.text()));
        fields.put(name, value);
        return fields;
    }
}
