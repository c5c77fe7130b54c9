package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.workflow.Workflow;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The map, the targets and funding, the list and the comparison of plans, as positions see them. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=plan-pages")
class PlanPagesTests {

    private static final String PLAN = "/renstra/KANWIL-MALUT/2025";

    @Autowired
    Site site;

    @Autowired
    Units units;

    @Autowired
    Versioning versioning;

    @Autowired
    Workflow workflow;

    @Autowired
    PlanFrames frames;

    @Autowired
    Rulings rulings;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void revokeRulings() {
        asSystem(() -> {
            frames.of("KANWIL-MALUT", 2025, null)
                    .rulings()
                    .values()
                    .forEach(ruling -> move(ruling, Ruling.State.DICABUT));
            return null;
        });
    }

    @Test
    void showsBothTablesAndHowFarTheyAreApart() {
        Document page = site.as("kabag.tuu").open(PLAN + "/target");
        assertThat(page.select(".k-alert.bad").text())
                .startsWith("Dua tabel pendanaan tidak sama; belum diputuskan mana yang berlaku.")
                .contains("Hanya tahun 2025 yang sama.");
        assertThat(page.select(".k-alert a.btn-primary").text()).isEqualTo("Putuskan tabel");
        assertThat(page.select(".k-alert a.btn-primary").attr("href")).matches(PLAN + "/kontradiksi\\?buka=K-\\d\\d");
        assertThat(page.select("#tabel-pendanaan").text())
                .contains("568.211.713", "535.141.858", "19.010.685.000", "42.032.055.000")
                .contains("−3.084.960 −2,86 %", "+802.137.000 +16,70 %", "+23.021.370.000 +121,10 %");
        assertThat(page.select("#tabel-pendanaan td.k-cellwarn")).hasSize(7);
        assertThat(counting(page)).startsWith("2.904.969.000", "— belum diputuskan");
        assertThat(page.select("svg.k-ch polyline")).hasSize(4);
        assertThat(page.select("#tabel-target").text())
                .contains("indeks, skala 4 disimpulkan; tercetak %")
                .contains("Di III.1 bernama: Persentase pelaksanaan rencana aksi");
        assertThat(page.select("#tabel-target small a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith(PLAN + "/kontradiksi?buka=K-"));
    }

    @Test
    void offersTheDecisionOnlyToThoseWhoMoveNext() {
        Element auditor = site.as("auditor").open(PLAN + "/target").selectFirst(".k-alert a.btn");
        assertThat(auditor).isNotNull();
        assertThat(auditor.text()).isEqualTo("Lihat kontradiksi");
        assertThat(auditor.hasClass("btn-primary")).isFalse();
    }

    @Test
    void followsTheRulingAtOnce() {
        rule("SK 19", Ruling.Choice.FIRST, Ruling.State.DIUSULKAN);
        Document proposed = site.as("kakanwil").open(PLAN + "/target");
        assertThat(proposed.select(".k-alert").text())
                .contains("Diusulkan: Tabel III.2 berlaku untuk SK 19.")
                .contains("Menyangkut SK 17.");
        assertThat(proposed.select(".k-alert a.btn-primary").text()).isEqualTo("Tetapkan usulan");
        assertThat(counting(proposed)).contains("— belum diputuskan");

        asSystem(() -> {
            frames.of("KANWIL-MALUT", 2025, null)
                    .rulings()
                    .values()
                    .forEach(ruling -> move(ruling, Ruling.State.BERLAKU));
            return null;
        });
        rule("SK 17", Ruling.Choice.SECOND, Ruling.State.BERLAKU);
        Document ruled = site.as("kakanwil").open(PLAN + "/target");
        assertThat(ruled.select(".k-alert.ok strong").eachText())
                .containsExactlyInAnyOrder("Tabel III.2 berlaku untuk SK 19.", "Lampiran I berlaku untuk SK 17.");
        assertThat(ruled.select("#tabel-pendanaan tr.sel th").eachText())
                .containsExactly("Lampiran I tercetak SK 8 berlaku", "Tabel III.2 berlaku");
        assertThat(ruled.select("#tabel-pendanaan tr.aside")).hasSize(2);
        assertThat(counting(ruled))
                .containsExactly(
                        "2.904.969.000",
                        "4.907.025.640",
                        "3.909.123.413",
                        "3.911.263.141",
                        "3.913.445.664",
                        "19.545.826.858");
        assertThat(asSystem(() -> database.sql("select sum(amount) from plan.funding_frame")
                        .query(BigDecimal.class)
                        .single()))
                .isEqualByComparingTo("19545826858");
        assertThat(site.as("kakanwil").open(PLAN + "/peta").text()).contains("Rp19.545.826.858");
    }

    @Test
    void countsNothingOfTablesThatWereRejected() {
        rule("SK 19", Ruling.Choice.NEITHER, Ruling.State.BERLAKU);
        Document page = site.as("kakanwil").open(PLAN + "/target");
        assertThat(page.select(".k-alert.warn").text()).contains("Semua tabel pendanaan SK 19 ditolak");
        assertThat(page.select("#tabel-pendanaan tr.aside")).hasSize(2);
        assertThat(counting(page)).contains("— belum diputuskan");
    }

    @Test
    void sendsEveryRowOfBothTablesWithItsStanding() throws Exception {
        MockHttpServletResponse funding = site.as("auditor").get(PLAN + "/target?berkas=csv");
        String text = funding.getContentAsString(StandardCharsets.UTF_8);
        assertThat(funding.getHeader("Content-Disposition")).contains(".csv");
        assertThat(text.lines().filter(line -> line.startsWith("SK "))).hasSize(20);
        assertThat(text)
                .contains("belum diputuskan")
                .contains("sama di semua tabel")
                .contains("802137000");
        String targets = site.as("auditor")
                .get(PLAN + "/target?berkas=csv&matriks=target")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(targets.lines().filter(line -> line.startsWith("IKK "))).hasSize(30);
        assertThat(site.as("auditor").get(PLAN + "/target?berkas=xlsx").getContentType())
                .contains("spreadsheetml");
        assertThat(site.as("auditor").get(PLAN + "/target?berkas=doc").getStatus())
                .isEqualTo(404);
        assertThat(site.as("auditor")
                        .get(PLAN + "/target?berkas=csv&matriks=lain")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void unfoldsTheCascadeFromTheVisionToTheIndicators() {
        Document page = site.as("perencana").open(PLAN + "/peta");
        Element vision = page.selectFirst(".k-tree > ul > li");
        assertThat(vision).isNotNull();
        assertThat(vision.select("summary").get(0).text()).startsWith("Visi Terwujudnya");
        assertThat(vision.select("details:has(> summary:contains(IKK 19.2))")).isNotEmpty();
        Element indicator = page.selectFirst("summary:contains(IKK 17.1)");
        assertThat(indicator).isNotNull();
        assertThat(indicator.text()).contains("2026: 3,40 · 2029: 4,00");
        assertThat(indicator.parents().select("summary").eachText().toString())
                .contains("SK 17")
                .contains("Kegiatan 6170")
                .contains("Program Penegakan dan Pelayanan Hukum")
                .contains("Misi 1");
        assertThat(page.select("a[href='#asta-cita-7']")).hasSize(1);
        assertThat(page.select("#asta-cita-7").text()).contains("Didukung Misi 2");
        assertThat(page.select(".k-tree a[href*=buka]")).isNotEmpty();
    }

    @Test
    void showsHowFarTheRegionIsBesideTargetAndContradictions() {
        Document map = site.as("perencana").open(PLAN + "/peta");
        Element indicator = map.selectFirst("summary:contains(IKK 19.1)");
        assertThat(indicator).isNotNull();
        assertThat(indicator.select(".k-st").eachText())
                .hasSize(2)
                .last()
                .asString()
                .contains("kontradiksi");
        assertThat(indicator.select(".k-st").first().text()).isEqualTo("Di bawah toleransi");
        Element result = indicator.parent().selectFirst(".k-node:contains(Capaian)");
        assertThat(result).isNotNull();
        assertThat(result.text()).contains("83,71").contains("B06 2025");
        assertThat(result.select("a").attr("href"))
                .isEqualTo("/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2025-B06&varian=wilayah");
        assertThat(map.select(".k-node:contains(belum diukur)").text()).contains("Capaian belum diukur: ");

        Document targets = site.as("perencana").open(PLAN + "/target");
        Element row = targets.selectFirst("#tabel-target tr:contains(IKK 19.1)");
        assertThat(row).isNotNull();
        assertThat(row.select("td.num a").eachAttr("href"))
                .hasSize(5)
                .containsOnly("/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2025-B06&varian=wilayah");
        assertThat(row.text()).contains("83,71").contains("Di bawah toleransi");
        for (String href : targets.select("#tabel-target a[href^=/angka/]").eachAttr("href")) {
            assertThat(site.as("perencana").get(href).getStatus()).as(href).isEqualTo(200);
        }
    }

    @Test
    void findsElementsWithThoseAboveThem() {
        Document found = site.as("perencana").open(PLAN + "/peta?cari=ikk 19.1");
        assertThat(found.select(".k-card header p").first().text()).startsWith("8 dari 23 unsur");
        assertThat(found.select(".k-tree").text()).contains("Misi 2").doesNotContain("Misi 1");
        Document contradicting = site.as("perencana").open(PLAN + "/peta?kontradiksi=ada&buka=semua");
        assertThat(contradicting.select(".k-tree details:not([open])")).isEmpty();
        assertThat(contradicting.select(".k-tree").text()).doesNotContain("Indikator Kinerja Tujuan");
        Document nothing = site.as("perencana").open(PLAN + "/peta?cari=tidakada");
        assertThat(nothing.select(".k-empty").text()).contains("Tidak ada unsur");
        assertThat(site.as("perencana").open(PLAN + "/peta?buka=tutup").select(".k-tree details[open]"))
                .isEmpty();
    }

    @Test
    void isFoundOnceAndLeadsToTheElementOnTheMap() {
        Document found = site.as("perencana").open("/cari?q=indeks kinerja dukungan");
        assertThat(found.select("main .k-hits a:contains(Indeks Kinerja Dukungan Manajemen)"))
                .hasSize(1);
        Element hit = found.selectFirst("main .k-hits a:contains(Indeks Kinerja Dukungan Manajemen)");
        assertThat(hit.text()).startsWith("Indikator Indeks Kinerja Dukungan Manajemen");
        assertThat(site.as("perencana")
                        .open(URLDecoder.decode(hit.attr("href"), StandardCharsets.UTF_8))
                        .select(".k-tree")
                        .text())
                .contains("Indeks Kinerja Dukungan Manajemen")
                .doesNotContain("Misi 1");
    }

    @Test
    void answersInEnglishAndInPieces() {
        Document page = site.as("perencana").inEnglish().open(PLAN + "/target");
        assertThat(page.select(".k-alert.bad").text()).startsWith("Two funding tables differ");
        assertThat(page.select("[data-live=plan]").attr("hx-get")).isEqualTo(PLAN + "/target");
        assertThat(site.as("perencana").inEnglish().open(PLAN + "/peta").text()).contains("From the vision down");
    }

    @Test
    void leadsWhoSeesOnePlanIntoItAndListsSeveral() {
        assertThat(site.as("perencana").get("/renstra").getRedirectedUrl()).isEqualTo(PLAN + "/peta");
        asSystem(() -> {
            UnitId aceh = units.findByCode("KANWIL-ACEH").orElseThrow().id();
            if (database.sql("select count(*) from plan.plan where unit_id = :unit")
                            .param("unit", aceh.value())
                            .query(Long.class)
                            .single()
                    == 0) {
                PlanVersion version = versioning.take(
                        aceh,
                        "Renstra uji Kanwil Aceh",
                        new PlanOfAnotherRegion().document(),
                        PlanVersion.Origin.IMPORT);
                workflow.carry(
                        workflow.view(Versioning.subject(version.id()))
                                .orElseThrow()
                                .id(),
                        "MUAT_TERCETAK",
                        "Dimuat untuk diuji");
            }
            return null;
        });
        Document list = site.as("ditjenpas").open("/renstra");
        assertThat(list.select("#daftar tbody tr")).hasSize(2);
        assertThat(list.select("#daftar").text()).contains("Rp19.578.896.713").contains("berat");
        assertThat(list.select("input[name=rencana]").eachAttr("value"))
                .containsExactlyInAnyOrder("KANWIL-MALUT/2025", "KANWIL-ACEH/2025");
        Document compared =
                site.as("ditjenpas").open("/renstra/banding?rencana=KANWIL-MALUT/2025&rencana=KANWIL-ACEH/2025");
        assertThat(compared.select("#ringkas thead a")).hasSize(2);
        assertThat(compared.select("#indikator").text()).contains("IKK 17.1").contains("tidak ada dalam rencana ini");
        assertThat(compared.select("#pendanaan").text()).contains("42.032.055.000");
        assertThat(site.as("perencana")
                        .get("/renstra/banding?rencana=KANWIL-ACEH/2025")
                        .getStatus())
                .isEqualTo(404);
        assertThat(site.as("ditjenpas").get("/renstra/KANWIL-ACEH/2025/target").getStatus())
                .isEqualTo(200);
        assertThat(site.as("ditjenpas")
                        .open("/renstra/banding")
                        .select(".k-empty")
                        .text())
                .contains("Pilih paling sedikit dua rencana");
    }

    @Test
    void hidesPlansOfOtherRegionsAndVersionsThatAreNot() {
        assertThat(site.as("perencana").get("/renstra/KANWIL-ACEH/2025/peta").getStatus())
                .isEqualTo(404);
        assertThat(site.as("perencana").get(PLAN + "/target?versi=9").getStatus())
                .isEqualTo(404);
        assertThat(site.as("operator.soasio").get(PLAN + "/target").getStatus()).isEqualTo(403);
    }

    private static List<String> counting(Document page) {
        return page.select("#tabel-pendanaan tfoot td.num").eachText();
    }

    /** Rules as the workflow would; that only the right persons may is tested where rulings are made. */
    private void rule(String goal, Ruling.Choice choice, Ruling.State state) {
        asSystem(() -> {
            PlanFrame frame = frames.of("KANWIL-MALUT", 2025, null);
            RegisteredContradiction contradiction = new Disputes(frame)
                    .betweenTables(Subject.Kind.FUNDING, goal)
                    .orElseThrow();
            move(
                    rulings.save(Ruling.propose(
                            new RulingId(UuidV7.next()),
                            frame.plan(),
                            contradiction,
                            choice,
                            Variants.of(contradiction, frame.content()),
                            "Diputuskan untuk diuji",
                            versioning.mark())),
                    state);
            return null;
        });
    }

    private void move(Ruling ruling, Ruling.State state) {
        ruling.enter(state, Instant.parse("2026-11-24T00:00:00Z"));
        rulings.save(ruling);
    }

    private <T> T asSystem(Supplier<T> work) {
        return CurrentScope.call(Scope.system("Uji"), () -> transactions.execute(status -> work.get()));
    }
}
