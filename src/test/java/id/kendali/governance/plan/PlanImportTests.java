package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanFiles;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans that come as files: looked at first, then loaded whole or not at all. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=plan-versions")
class PlanImportTests {

    private static final String START = "/renstra/impor";

    @Autowired
    Site site;

    @Autowired
    PlanFixtures given;

    @Autowired
    PlanImports imports;

    @Autowired
    PlanImportPages pages;

    @Autowired
    PlanUploadContents contents;

    @Autowired
    Demonstration people;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void loadsThePlanOfAnotherRegionAsItsPlannerSeesIt() {
        Site.Visit planner = site.as("perencana.aceh");
        Document preview = planner.follow(upload(planner, "renstra-aceh.xlsx", PlanOfAceh.workbook()));
        assertThat(preview.select(".k-figs").text())
                .contains("Versi 1")
                .contains("draf Renstra baru")
                .contains("2025–2029");
        assertThat(preview.select("#nama").val()).isEqualTo("Renstra Kanwil Aceh 2025–2029");
        assertThat(site.as("ditjenpas").get("/renstra/KANWIL-ACEH/2025/versi").getStatus())
                .isEqualTo(404);

        String address = preview.select("form[action$=/muat]").attr("action");
        Document draft = planner.follow(planner.post(address, Map.of("nama", "Renstra Kanwil Aceh")));
        assertThat(draft.select("h1").text()).isEqualTo("Versi 1, Renstra Kanwil Aceh");
        assertThat(draft.select(".k-alert.ok").text()).contains("dimuat sebagai draf");
        Document again = planner.follow(planner.post(address, Map.of()));
        assertThat(again.select("h1").text()).isEqualTo("Versi 1, Renstra Kanwil Aceh");
        assertThat(site.as("perencana").get("/renstra/KANWIL-ACEH/2025/versi/1").getStatus())
                .isEqualTo(404);

        Document blocked = planner.follow(upload(planner, "renstra-aceh.xlsx", PlanOfAceh.workbook()));
        assertThat(blocked.select(".k-alert.bad").text()).contains("Versi 1 belum diputuskan");
        assertThat(blocked.select("form[action$=/muat] button").hasAttr("disabled"))
                .isTrue();
    }

    @Test
    void namesEveryErrorWithItsPlaceAndLoadsNothing() {
        long before = rows();
        Site.Visit planner = site.as("perencana");
        PlanDocument wrong = PlanFixtures.mapped(
                PlanFixtures.document(2032), text -> text.equals("5604274000") ? "lima miliar" : text);
        Document preview = planner.follow(upload(planner, "renstra.zip", zip(wrong)));
        assertThat(preview.select(".k-alert.bad").text()).contains("1 galat. Belum ada yang dimuat.");
        assertThat(preview.select("#temuan tbody tr").first().text())
                .contains("Galat")
                .contains("funding.csv")
                .contains("18")
                .contains("amount_idr")
                .contains("lima miliar");
        assertThat(preview.select("form[action$=/muat]")).isEmpty();
        String address = START + "/"
                + preview.select("a[href*=berkas]").attr("href").replaceAll(".*impor/([0-9a-f-]{36}).*", "$1");
        assertThat(planner.get(address + "?berkas=xlsx").getContentType()).contains("spreadsheetml");
        MockHttpServletResponse forced = planner.post(address + "/muat", Map.of());
        assertThat(forced.getStatus()).isEqualTo(409);
        assertThat(Site.page(forced).select(".k-alert.bad").text()).contains("masih mengandung galat");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void refusesWhatIsNoPlanBesideTheField() {
        Site.Visit planner = site.as("perencana");
        MockHttpServletResponse none = planner.post(START, Map.of());
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(Site.page(none).select("#berkas-error").text())
                .isEqualTo("Berkas belum dipilih. Pilih berkas ZIP atau XLSX.");
        Document preview = planner.follow(upload(planner, "catatan.txt", new byte[] {1, 2, 3}));
        assertThat(preview.select("#temuan").text()).contains("catatan.txt");
    }

    @Test
    void warnsWhenTheFilesSpeakOfAnotherRegion() {
        Site.Visit planner = site.as("perencana");
        Document preview = planner.follow(upload(planner, "jateng.xlsx", new PlanOfAnotherRegion().workbook()));
        assertThat(preview.select(".k-alert.warn").text()).contains("KANWIL-JATENG");
    }

    @Test
    void showsARevisionAgainstWhatIsInForce() {
        given.inForce(2037);
        Site.Visit planner = site.as("perencana");
        PlanDocument changed = PlanFixtures.mapped(
                PlanFixtures.document(2037), text -> text.equals("5604274000") ? "4802137000" : text);
        Document preview = planner.follow(upload(planner, "revisi.zip", zip(changed)));
        assertThat(preview.select(".k-figs").text())
                .contains("Versi 2")
                .contains("draf revisi dari versi 1")
                .contains("1 perubahan terhadap versi 1");
        assertThat(preview.select("#h-kontradiksi")).isNotEmpty();
        assertThat(preview.select("#funding\\.csv tbody tr").text()).contains("4.802.137.000");
    }

    @Test
    void keepsTheBytesForADayAtMost() {
        PlanUploadId id = people.as(
                "perencana",
                () -> imports.receive(
                        given.region(), null, new UploadedPlan("renstra.zip", zip(PlanFixtures.document(2042)))));
        people.asSystem(() -> contents.removeOlderThan(clock.instant().minus(PlanUploadSweep.KEPT)));
        assertThat(people.as("perencana", () -> pages.page(id)).gone()).isFalse();
        people.asSystem(() -> contents.removeOlderThan(clock.instant().plus(Duration.ofSeconds(5))));
        assertThat(people.as("perencana", () -> pages.page(id)).gone()).isTrue();
        Site.Visit planner = site.as("perencana");
        assertThat(planner.open(START + "/" + id.value())
                        .select(".k-alert.warn")
                        .text())
                .contains("Isi berkas sudah dihapus");
        assertThat(planner.post(START + "/" + id.value() + "/muat", Map.of()).getStatus())
                .isEqualTo(409);
    }

    @Test
    void takesPlansFromOtherProgramsWithTheSameChecks() throws IOException {
        Site.Visit planner = site.as("perencana");
        MockHttpServletResponse loaded = planner.post(
                "/api/v1/plans",
                Map.of("region", "KANWIL-MALUT", "name", "Renstra 2047"),
                new Site.Upload("file", "renstra.zip", zip(PlanFixtures.document(2047))));
        assertThat(loaded.getStatus()).isEqualTo(201);
        assertThat(loaded.getHeader("Location")).isEqualTo("/renstra/KANWIL-MALUT/2047/versi/1");

        PlanDocument wrong = PlanFixtures.mapped(
                PlanFixtures.document(2052), text -> text.equals("5604274000") ? "lima miliar" : text);
        MockHttpServletResponse refused =
                planner.post("/api/v1/plans", Map.of(), new Site.Upload("file", "renstra.zip", zip(wrong)));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(refused.getContentAsByteArray());
        assertThat(problem.get("errors").get(0).get("file").asString()).isEqualTo("funding.csv");
        assertThat(problem.get("errors").get(0).get("row").asInt()).isEqualTo(18);
        MockHttpServletResponse foreign = planner.post(
                "/api/v1/plans",
                Map.of("region", "KANWIL-ACEH"),
                new Site.Upload("file", "renstra.zip", zip(PlanFixtures.document(2052))));
        assertThat(foreign.getStatus()).isEqualTo(404);
        MockHttpServletResponse again = planner.post(
                "/api/v1/plans", Map.of(), new Site.Upload("file", "renstra.zip", zip(PlanFixtures.document(2047))));
        assertThat(again.getStatus()).isEqualTo(409);
    }

    @Test
    void loadsFortyUnitsWithinFiveSeconds() {
        byte[] file = workbook(PlanFixtures.mapped(
                new PlanOfAnotherRegion().document(),
                text -> text.matches("20(2[5-9])") ? String.valueOf(Integer.parseInt(text) + 32) : text));
        Site.Visit planner = site.as("perencana");
        long begun = System.nanoTime();
        Document preview = planner.follow(upload(planner, "renstra.xlsx", file));
        planner.follow(planner.post(preview.select("form[action$=/muat]").attr("action"), Map.of()));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void findsPlansVersionsAndElements() {
        Site.Visit leader = site.as("kakanwil");
        assertThat(leader.open("/cari?q=Renstra+Maluku+Utara").text()).contains("Renstra Kanwil Maluku Utara");
        assertThat(leader.open("/cari?q=IKK+19.1+reformasi").select("a[href^=/renstra/KANWIL-MALUT]"))
                .isNotEmpty();
        assertThat(site.as("kakanwil.aceh").open("/cari?q=IKK+19.1+reformasi").select("a[href^=/renstra/KANWIL-MALUT]"))
                .isEmpty();
    }

    static byte[] workbook(PlanDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanFiles.writeWorkbook(document, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static byte[] zip(PlanDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanFiles.writeZip(document, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static MockHttpServletResponse upload(Site.Visit visit, String name, byte[] content) {
        return visit.post(START, Map.of(), new Site.Upload("berkas", name, content));
    }

    private long rows() {
        return people.asSystem(
                () -> database.sql("select (select count(*) from plan.line) + (select count(*) from plan.plan)")
                        .query(Long.class)
                        .single());
    }
}
