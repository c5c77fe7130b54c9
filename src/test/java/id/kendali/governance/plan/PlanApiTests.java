package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans as other programs read them. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=plan-ruling")
class PlanApiTests {

    private static final String PLANS = "/api/v1/plans";
    private static final String PLAN = PLANS + "/KANWIL-MALUT/2025";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Site site;

    @Autowired
    MockMvc mvc;

    @Test
    void listsPlansWithWhatIsUndecided() {
        JsonNode plans = json(site.as("kakanwil").get(PLANS));
        assertThat(plans).hasSize(1);
        JsonNode plan = plans.get(0);
        assertThat(plan.get("region").asString()).isEqualTo("KANWIL-MALUT");
        assertThat(plan.get("version").get("state").asString()).isEqualTo("BERLAKU");
        assertThat(plan.get("href").asString()).isEqualTo(PLAN);
        assertThat(plan.get("undecided").asInt())
                .isPositive()
                .isLessThanOrEqualTo(plan.get("contradictions").asInt());
    }

    @Test
    void givesTheCascadeTargetsAndFundingWithTheirStanding() {
        JsonNode plan = json(site.as("auditor").get(PLAN));
        assertThat(plan.get("version").get("decree").asString()).isEqualTo("PAS-94.PR.01.01 TAHUN 2025");
        assertThat(StreamSupport.stream(plan.get("cascade").spliterator(), false)
                        .map(element -> element.get("kind").asString())
                        .distinct())
                .startsWith("VISI", "MISI");
        JsonNode funding = first(plan.get("funding"), "goal", "SK 19");
        assertThat(funding.get("standing").asString()).isIn("UNDECIDED", "PROPOSED", "RULED");
        assertThat(funding.get("counting").get("2025").asLong()).isEqualTo(2_802_137_000L);
        assertThat(first(funding.get("tables"), "table", "III.2").get("total").asLong())
                .isEqualTo(19_010_685_000L);
        assertThat(first(funding.get("tables"), "table", "Lampiran I")
                        .get("total")
                        .asLong())
                .isEqualTo(42_032_055_000L);
        JsonNode target = first(plan.get("targets"), "indicator", "IKK 17.1");
        assertThat(target.get("standing").asString()).isEqualTo("AGREED");
        assertThat(target.get("counting").get("2029").asDouble()).isEqualTo(4);
    }

    @Test
    void explainsContradictionsInTheLanguageThatIsAskedFor() {
        String address = PLAN + "/contradictions?severity=severe&rule=TABLES_DIFFER";
        JsonNode found = json(site.as("auditor").get(address));
        assertThat(found.get("total").asInt()).isGreaterThan(found.get("items").size());
        JsonNode entry = found.get("items").get(0);
        assertThat(entry.get("ruleTitle").asString()).isEqualTo("Dua tabel berbeda");
        assertThat(entry.get("first").get("file").asString()).isEqualTo("funding.csv");
        assertThat(entry.get("first").get("row").asInt()).isEqualTo(8);
        assertThat(entry.get("subject").get("key").asString()).isEqualTo("SK 19");
        assertThat(json(site.as("auditor").accepting("en-GB, id;q=0.5").get(address))
                        .get("items")
                        .get(0)
                        .get("explanation")
                        .asString())
                .contains("funding");
        assertThat(json(site.as("auditor").get(PLAN + "/contradictions?search=tidakada"))
                        .get("items"))
                .isEmpty();
    }

    @Test
    void answersFailuresAsProblems() throws Exception {
        assertProblem(site.as("kakanwil").get(PLANS + "/KANWIL-ACEH/2025"), 404, "Data tidak ditemukan");
        assertProblem(site.as("kakanwil").get(PLAN + "?version=9"), 404, "Data tidak ditemukan");
        assertProblem(
                site.as("kakanwil").get(PLAN + "/contradictions?severity=high"), 400, "Permintaan tidak dapat dibaca");
        MockHttpServletResponse stranger =
                mvc.perform(MockMvcRequestBuilders.get(PLAN)).andReturn().getResponse();
        assertThat(stranger.getStatus()).isEqualTo(401);
        assertThat(site.as("operator.ternate").get(PLAN).getStatus()).isEqualTo(403);
    }

    private static void assertProblem(MockHttpServletResponse response, int status, String title) {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        JsonNode problem = JSON.readTree(response.getContentAsByteArray());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isEqualTo(title);
        assertThat(problem.get("instance").asString()).startsWith(PLANS);
    }

    private static JsonNode json(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith(MediaType.APPLICATION_JSON_VALUE);
        return JSON.readTree(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static JsonNode first(JsonNode items, String name, String value) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get(name).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
