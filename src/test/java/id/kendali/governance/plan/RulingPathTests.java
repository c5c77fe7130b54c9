package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** The way of a ruling through the pages: the head of the division proposes, the head of the office confirms. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=plan-ruling")
class RulingPathTests {

    private static final String PAGE = "/renstra/KANWIL-MALUT/2025/kontradiksi";
    private static final String REASON = "Lampiran I kelipatan tetap 1× sampai 5×; III.2 sesuai usulan RKA-KL 2026.";

    @Autowired
    Site site;

    @Autowired
    Demonstration people;

    @Autowired
    JdbcClient database;

    @Test
    void letsTheTableCountThatOneProposesAndAnotherConfirms() {
        Site.Visit division = site.as("kabag.tuu");
        Site.Visit leader = site.as("kakanwil");
        String code = code("Pendanaan SK 19, 2026–2029");
        Document open = division.open(PAGE + "?buka=" + code);
        assertThat(open.select("#" + code).text()).contains("Sedang diputuskan").contains("+802.137.000");
        assertThat(consequences(open, "FIRST"))
                .contains("Akibat keputusan: III.2 berlaku")
                .contains("10 baris SK 19: 5 berlaku, 5 disimpan sebagai varian")
                .contains("Total 2025–2029 SK 19: 19.010.685.000")
                .contains("Varian Lampiran I (42.032.055.000) tetap tampil dan tetap dapat diunduh")
                .contains("(Pola isian kelipatan tetap) ikut selesai")
                .contains("Perlu orang kedua: Kepala Kantor Wilayah");
        assertThat(consequences(open, "SECOND"))
                .contains("Total 2025–2029 SK 19: 42.032.055.000")
                .contains("(Pola isian kelipatan tetap) tetap terbuka");
        assertThat(consequences(open, "NEITHER"))
                .contains("tidak ada yang berlaku")
                .contains("belum ada sampai ada ralat");

        Document unchosen =
                refused(division.post(address(open), Map.of("alasan", REASON, "tertulis", seen(open))), 422);
        assertThat(unchosen.select("#pilihan-error").text()).startsWith("Belum ada yang dipilih.");
        assertThat(unchosen.select("#alasan").text()).isEqualTo(REASON);
        Document hasty = refused(propose(division, open, "FIRST", "kelipatan"), 422);
        assertThat(hasty.select("#alasan-error").text()).contains("paling sedikit 10 huruf");
        assertThat(hasty.select("#alasan").text()).isEqualTo("kelipatan");
        assertThat(hasty.select("input[name=pilihan][checked]").val()).isEqualTo("FIRST");
        assertThat(hasty.select(".k-sort").eachAttr("href")).allMatch(href -> href.startsWith(PAGE + "?"));

        Document proposed = division.follow(propose(division, open, "FIRST", REASON));
        assertThat(proposed.select(".k-alert.ok").text())
                .isEqualTo("Usulan tentang " + code + " dikirim kepada Kepala Kantor Wilayah.");
        assertThat(proposed.select("#" + code).text())
                .contains("Menunggu penetapan")
                .contains("Usulan: III.2 berlaku");
        assertThat(proposed.select("button[name=langkah]").eachText()).containsExactly("Tarik usulan");
        assertThat(proposed.select(".k-tl").text()).contains(REASON).contains("Ditemukan");
        assertThat(refused(propose(division, open, "SECOND", REASON), 409)
                        .select(".k-alert.bad")
                        .text())
                .startsWith(code + " sudah diusulkan putusannya oleh");
        assertThat(refused(step(division, proposed, "TETAPKAN", ""), 409)
                        .select(".k-alert.bad")
                        .text())
                .contains("Yang berwenang: Kepala Kantor Wilayah");
        assertThat(standings("SK 19", "2026")).containsExactly("UNDECIDED");

        assertThat(leader.open("/pekerjaan").text()).contains("Putusan " + code).contains(REASON);
        Document waiting = leader.open(PAGE + "?buka=" + code);
        assertThat(waiting.select(".k-side a[aria-current] b").text()).matches("[1-9]\\d*");
        assertThat(waiting.select("button[name=langkah]").eachText())
                .containsExactly("Tetapkan III.2 berlaku", "Tolak usulan");
        Document unexplained = refused(step(leader, waiting, "TOLAK", ""), 422);
        assertThat(unexplained.select("#alasan-error").text()).startsWith("Alasan penolakan wajib diisi");
        Document confirmed = leader.follow(step(leader, waiting, "TETAPKAN", ""));
        assertThat(confirmed.select(".k-alert.ok").text())
                .isEqualTo("Putusan tentang " + code + " berlaku mulai sekarang.");
        assertThat(confirmed.select("#" + code).text()).contains("Diputuskan").contains("III.2 berlaku");
        assertThat(confirmed.text()).contains("Ikut " + code + ": III.2 berlaku");
        assertThat(confirmed.select(".k-title").text()).contains("2 diputuskan");
        String[] counts = leader.open("/wilayah/KANWIL-MALUT")
                .select("#kontradiksi header p")
                .text()
                .split(" dari ");
        assertThat(Integer.parseInt(counts[1]) - Integer.parseInt(counts[0])).isEqualTo(2);
        assertThat(refused(step(leader, waiting, "TETAPKAN", ""), 409)
                        .select(".k-alert.bad")
                        .text())
                .contains("Sudah ditetapkan oleh");
        assertThat(frame("SK 19")).isEqualByComparingTo(new BigDecimal("19010685000"));
        assertThat(standings("SK 19", "2026")).containsExactly("RULED");

        Document settled = division.open(PAGE + "?buka=" + code("Pendanaan SK 19 tepat 1× sampai 5×"));
        assertThat(settled.select("tr.sel").text()).contains("Ikut selesai dengan " + code);
        assertThat(settled.select("input[name=pilihan]")).isEmpty();

        assertThat(refused(step(leader, confirmed, "CABUT", "salah"), 422)
                        .select("#alasan")
                        .text())
                .isEqualTo("salah");
        Document revoked = leader.follow(step(leader, confirmed, "CABUT", "Salinan RKA-KL 2026 ternyata keliru."));
        assertThat(revoked.select("#" + code).text()).contains("Terbuka");
        assertThat(revoked.select(".k-tl").text()).contains("Dicabut").contains("Salinan RKA-KL 2026 ternyata keliru.");
        assertThat(standings("SK 19", "2026")).containsExactly("UNDECIDED");
    }

    @Test
    void leavesNoAmountIfBothTablesAreRejected() {
        String code = code("Pendanaan SK 17");
        Site.Visit division = site.as("kabag.tuu");
        Site.Visit leader = site.as("kakanwil");
        division.follow(propose(
                division,
                division.open(PAGE + "?buka=" + code),
                "NEITHER",
                "Kedua tabel dihitung dari tingkat kenaikan, bukan kebutuhan."));
        Document waiting = leader.open(PAGE + "?buka=" + code);
        assertThat(waiting.select("button[name=langkah]").eachText()).contains("Tetapkan penolakan keduanya");
        leader.follow(step(leader, waiting, "TETAPKAN", ""));
        assertThat(standings("SK 17", "2027")).containsExactly("REJECTED");
        assertThat(frame("SK 17")).isEqualByComparingTo(new BigDecimal("102832000"));
    }

    @Test
    void letsTheFigureLeadWhoseScopeWasDecided() {
        String figure = "/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2025-B06";
        Site.Visit division = site.as("kabag.tuu");
        Site.Visit leader = site.as("kakanwil");
        assertThat(leader.open(figure).text()).contains("Kedua angka ditampilkan sampai ada keputusan.");
        String code = code("IKK 19.1 bernama “lingkup kewilayahan”");
        Document open = division.open(PAGE + "?buka=" + code);
        assertThat(consequences(open, "FIRST"))
                .contains("Asal angka IKK 19.1 dan halaman wilayah mendahulukan angka ini");
        division.follow(propose(division, open, "FIRST", "Rumus tercetak menghitung Kanwil saja."));
        Document confirmed = leader.follow(step(leader, leader.open(PAGE + "?buka=" + code), "TETAPKAN", ""));

        Document page = leader.open(figure);
        assertThat(page.select("h1").text()).contains("74,00");
        assertThat(page.select("#h-lingkup").parents().select("section").text())
                .contains("Diputuskan: Seperti tercetak di Renstra. Angka lain tetap ditampilkan.")
                .contains("Oleh Kepala Kantor Wilayah")
                .contains("Rumus tercetak menghitung Kanwil saja.")
                .contains("83,71")
                .doesNotContain("sampai ada keputusan");
        Document region = leader.open("/wilayah/KANWIL-MALUT?periode=2025-B06");
        assertThat(region.select(".k-figs dd.v").first().text()).startsWith("74,00");
        assertThat(region.text()).contains("Diputuskan: Seperti tercetak di Renstra.");
        assertThat(leader.open("/renstra/KANWIL-MALUT/2025/target")
                        .select("#tabel-target tr:contains(IKK 19.1)")
                        .text())
                .contains("74,00");

        leader.follow(step(leader, confirmed, "CABUT", "Surat Ditjenpas menyebut seluruh wilayah."));
        assertThat(leader.open(figure).select("h1").text()).contains("83,71");
        assertThat(leader.open(figure).text()).contains("Kedua angka ditampilkan sampai ada keputusan.");
    }

    @Test
    void opensAgainWhatIsDeclinedOrWithdrawn() {
        String code = code("Target IKK 19.2");
        Site.Visit division = site.as("kabag.tuu");
        Site.Visit leader = site.as("kakanwil");
        String reason = "Skala 1–4 dipakai pada bab 4.1.1.";
        division.follow(propose(division, division.open(PAGE + "?buka=" + code), "SECOND", reason));
        Document waiting = leader.open(PAGE + "?buka=" + code);
        leader.follow(step(leader, waiting, "TOLAK", "Sertakan surat Ditjenpas tentang skala indeks."));
        Document again = division.open(PAGE + "?buka=" + code);
        assertThat(again.select("#" + code).text()).contains("Sedang diputuskan");
        Document proposed = division.follow(propose(division, again, "SECOND", reason));
        Document withdrawn = division.follow(step(division, proposed, "TARIK", ""));
        assertThat(withdrawn.select(".k-tl").text())
                .contains("Ditolak")
                .contains("Ditarik")
                .contains("Sertakan surat Ditjenpas tentang skala indeks.");
    }

    @Test
    void tellsWhoLooksAtAStalePage() {
        String code = code("Tabel 1.1.3 SK.2 IKK.1 d, 2024");
        Site.Visit division = site.as("kabag.tuu");
        Document open = division.open(PAGE + "?buka=" + code);
        MockHttpServletResponse stale =
                division.post(address(open), Map.of("pilihan", "FIRST", "alasan", REASON, "tertulis", "III.1 = 74 %"));
        Document page = refused(stale, 409);
        assertThat(page.select(".k-alert.bad").text()).startsWith(code + " kini tertulis lain");
        assertThat(page.select("#alasan").text()).isEqualTo(REASON);
    }

    @Test
    void givesTheButtonsOnlyToWhoMayRule() {
        String code = code("Pegawai perempuan dan laki-laki");
        String address = address(site.as("kabag.tuu").open(PAGE + "?buka=" + code));
        for (String reader : List.of("auditor", "perencana", "kakanwil", "ditjenpas", "verifikator")) {
            Document page = site.as(reader).open(PAGE + "?buka=" + code);
            assertThat(page.select("input[name=pilihan]")).as(reader).isEmpty();
            assertThat(page.select("button[name=langkah]")).as(reader).isEmpty();
            assertThat(page.select("tr.sel").text())
                    .as(reader)
                    .contains("Belum ada usulan. Yang mengusulkan: Kepala bidang/bagian");
            assertThat(site.as(reader)
                            .post(address, Map.of("pilihan", "FIRST", "alasan", REASON))
                            .getStatus())
                    .as(reader)
                    .isEqualTo(403);
        }
        for (String stranger : List.of("operator.ternate", "administrator")) {
            assertThat(site.as(stranger).get(PAGE).getStatus()).as(stranger).isEqualTo(403);
        }
    }

    @Test
    void keepsTheSamePersonFromConfirming() {
        people.standIn("kabag.tuu", "kakanwil");
        String code = code("Target IKK 17.1");
        Site.Visit division = site.as("kabag.tuu");
        division.follow(propose(
                division, division.open(PAGE + "?buka=" + code), "SECOND", "Namanya indeks, bukan persentase."));
        Site.Visit acting =
                site.as("kabag.tuu", people.acting("kabag.tuu").position().id());
        Document page = acting.open(PAGE + "?buka=" + code);
        assertThat(page.select("tr.sel").text())
                .contains("Anda mengusulkan putusan ini; penetapan harus oleh orang lain.");
        assertThat(page.select("button[value=TETAPKAN]").hasAttr("disabled")).isTrue();
        assertThat(step(acting, page, "TETAPKAN", "").getStatus()).isEqualTo(409);
    }

    private String code(String title) {
        return site.as("auditor").open(PAGE).select("#daftar tbody tr").stream()
                .filter(row -> row.select("th small").text().equals(title))
                .map(Element::id)
                .findFirst()
                .orElseThrow();
    }

    private static String consequences(Document page, String choice) {
        return page.select("div[data-when=" + choice + "]").text();
    }

    private static String address(Document page) {
        return page.select("form[action$=/putusan]").attr("action");
    }

    private static String seen(Document page) {
        return page.select("input[name=tertulis]").val();
    }

    private static MockHttpServletResponse propose(Site.Visit visit, Document page, String choice, String reason) {
        return visit.post(address(page), Map.of("pilihan", choice, "alasan", reason, "tertulis", seen(page)));
    }

    private static MockHttpServletResponse step(Site.Visit visit, Document page, String transition, String reason) {
        Map<String, String> fields = new HashMap<>(Map.of("langkah", transition, "alasan", reason));
        fields.put("keadaan", page.select("input[name=keadaan]").val());
        return visit.post(page.select("form[action$=/langkah]").attr("action"), fields);
    }

    private static Document refused(MockHttpServletResponse response, int status) {
        assertThat(response.getStatus()).isEqualTo(status);
        return Site.page(response);
    }

    private BigDecimal frame(String goal) {
        return people.asSystem(() -> database.sql("select sum(amount) from plan.funding_frame where code = :goal")
                .param("goal", goal)
                .query(BigDecimal.class)
                .single());
    }

    private List<String> standings(String goal, String year) {
        return people.asSystem(() -> database.sql(
                        "select standing from plan.funding_frame where code = :goal and year = :year::integer")
                .param("goal", goal)
                .param("year", year)
                .query(String.class)
                .list());
    }
}
