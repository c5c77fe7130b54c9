package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.testing.DemonstrationPages;
import id.kendali.testing.KendaliTest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the first text to the decision, and who may take which step. Each test drafts for an indicator of its own. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=indicator")
class DraftLifeTests {

    @Autowired
    DemonstrationPages pages;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    IndicatorFixture given;

    @Autowired
    Drafts drafts;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private DraftForms forms;

    @BeforeEach
    void fillForms() {
        forms = new DraftForms(pages, mvc);
    }

    @Test
    void publishesNothingThatIsStillBeingWritten() {
        String draft = forms.begin("R-BINA-01", "2094-01-01", "nilai * 2", "RISIKO_BINA_01");
        assertThat(forms.page("ditjenpas", draft).select("form[action$=/terbit]"))
                .isEmpty();
        assertThat(forms.page("ditjenpas", "/pekerjaan").select("a[href=" + draft + "]"))
                .isEmpty();
        MvcTestResult early = forms.step("ditjenpas", draft, "terbit", 0);
        assertThat(early).hasStatus(409);
        assertThat(DraftForms.text(early)).contains("Rancangan ini masih disusun.");
        assertThat(catalogue.versions("R-BINA-01")).hasSize(1);
    }

    @Test
    void goesBackToItsAuthorWithAReasonAndComesAgain() {
        String draft = forms.begin("R-RAWAT-01", "2094-01-01", "nilai * 2", "RISIKO_RAWAT_01");
        forms.step("perencana", draft, "ajukan", 0);
        assertThat(forms.page("ditjenpas", "/pekerjaan")
                        .select("tr:has(a[href=" + draft + "])")
                        .text())
                .contains("Rancangan kartu", "Menunggu keputusan", "Putuskan");
        assertThat(forms.page("perencana", "/pekerjaan/ditunggu").select("a[href=" + draft + "]"))
                .hasSize(1);
        assertThat(forms.page("perencana", draft).select("a[href$=/ubah]"))
                .as("changing what waits")
                .isEmpty();

        assertThat(forms.post("ditjenpas", draft + "/kembalikan", "versi", "1", "alasan", " singkat "))
                .hasStatus(409);
        assertThat(forms.step("ditjenpas", draft, "kembalikan", 1)).hasStatus3xxRedirection();
        assertThat(forms.page("perencana", "/pekerjaan")
                        .select("tr:has(a[href=" + draft + "])")
                        .text())
                .contains("Belum ada dasar hukumnya.", "Dikembalikan", "Perbaiki");
        Document page = forms.page("perencana", draft);
        assertThat(page.select(".k-alert").text()).contains("Dikembalikan oleh", "Belum ada dasar hukumnya.");
        assertThat(page.select(".k-tl li").eachText().get(0))
                .contains("Menunggu keputusan", "Dikembalikan", "Belum ada dasar hukumnya.");

        assertThat(forms.save("perencana", draft, 2, DraftForms.form("2094-01-01", "nilai * 3", "M:RISIKO_RAWAT_01")))
                .hasStatus3xxRedirection();
        forms.step("perencana", draft, "ajukan", 3);
        assertThat(forms.step("ditjenpas", draft, "terbit", 4)).hasStatus3xxRedirection();
        assertThat(catalogue.versions("R-RAWAT-01")).hasSize(2);
        assertThat(states(draft)).containsExactly("PUBLISHED", "SUBMITTED", "RETURNED", "SUBMITTED", "DRAFT");
    }

    @Test
    void letsNobodyDecideWhoWroteAnyOfIt() {
        String draft = forms.begin("R-BIMKEMAS-01", "2094-01-01", "nilai * 2", "RISIKO_BIMKEMAS_01");
        DraftId id = id(draft);
        UUID publisher = person("ditjenpas");
        given.asSystem(() -> drafts.update(
                id, text(drafts.find(id).orElseThrow()), 0, publisher, "Pemantau nasional", clock.instant()));
        assertThat(forms.save(
                        "perencana", draft, 1, DraftForms.form("2094-01-01", "nilai * 3", "M:RISIKO_BIMKEMAS_01")))
                .hasStatus3xxRedirection();
        forms.step("perencana", draft, "ajukan", 2);
        assertThat(forms.page("ditjenpas", "/pekerjaan").select("a[href=" + draft + "]"))
                .isEmpty();
        for (String step : List.of("terbit", "kembalikan")) {
            MvcTestResult own = forms.step("ditjenpas", draft, step, 3);
            assertThat(own).as(step).hasStatus(409);
            assertThat(DraftForms.text(own)).contains("Siapa pun yang ikut menulis rancangan");
        }
        assertThat(forms.page("ditjenpas", draft).select("form[action$=/terbit], form[action$=/kembalikan]"))
                .isEmpty();
    }

    @Test
    void letsOnlyWritersSubmitOrWithdraw() {
        String draft = forms.begin("R-AMAN-01", "2094-01-01", "nilai * 2", "RISIKO_AMAN_01");
        assertThat(forms.step("perencana.aceh", draft, "ajukan", 0)).hasStatus(409);
        assertThat(forms.step("perencana.aceh", draft, "cabut", 0)).hasStatus(409);
        assertThat(forms.save(
                        "perencana.aceh", draft, 0, DraftForms.form("2094-01-01", "nilai * 3", "M:RISIKO_AMAN_01")))
                .hasStatus3xxRedirection();
        assertThat(forms.step("perencana.aceh", draft, "ajukan", 1)).hasStatus3xxRedirection();
        assertThat(forms.step("perencana", draft, "cabut", 2)).hasStatus3xxRedirection();
        assertThat(forms.step("ditjenpas", draft, "terbit", 3)).hasStatus(409);
    }

    @Test
    void showsBothTextsToWhoSavesOnAStaleOne() {
        String draft = forms.begin("R-AMAN-02", "2094-01-01", "nilai * 2", "RISIKO_AMAN_02");
        List<String> theirs = DraftForms.form("2094-01-01", "nilai * 3", "M:RISIKO_AMAN_02");
        List<String> mine = DraftForms.form("2094-04-01", "nilai * 4", "M:RISIKO_AMAN_02");
        assertThat(forms.save("perencana.aceh", draft, 0, theirs)).hasStatus3xxRedirection();
        MvcTestResult stale = forms.save("perencana", draft, 0, mine);
        assertThat(stale).hasStatus(409);
        Document page = Jsoup.parse(DraftForms.text(stale));
        assertThat(page.select(".k-alert").text()).contains("Disimpan lebih dulu oleh Perencana", "Aceh");
        assertThat(page.select("#banding tr.sel").eachText())
                .anyMatch(row -> row.startsWith("Rumus") && row.endsWith("nilai * 4 nilai * 3"))
                .anyMatch(row -> row.contains("Kamis, 1 April 2094 Jumat, 1 Januari 2094"))
                .hasSize(2);
        String[] again = page.select("form[action$=/ubah] input[type=hidden]:not([name=_csrf])").stream()
                .flatMap(field -> List.of(field.attr("name"), field.attr("value")).stream())
                .toArray(String[]::new);
        assertThat(forms.post("perencana", draft + "/ubah", again)).hasStatus3xxRedirection();
        Draft saved = given.system(() -> drafts.find(id(draft)).orElseThrow());
        assertThat(saved.formula().text("expression")).isEqualTo("nilai * 4");
        assertThat(saved.validFrom()).hasToString("2094-04-01");
    }

    @Test
    void losesNothingThatIsTypedWhileTheDraftIsHandedIn() {
        String draft = forms.begin("R-AMAN-03", "2094-01-01", "nilai * 2", "RISIKO_AMAN_03");
        forms.step("perencana", draft, "ajukan", 0);
        MvcTestResult late =
                forms.save("perencana.aceh", draft, 0, DraftForms.form("2094-01-01", "nilai * 7", "M:RISIKO_AMAN_03"));
        assertThat(late).hasStatus(409);
        Document page = Jsoup.parse(DraftForms.text(late));
        assertThat(page.select("#banding").text()).contains("nilai * 7");
        assertThat(page.select(".k-alert").text()).contains("Menunggu keputusan");
        assertThat(page.select("form[action$=/ubah] button")).isEmpty();
    }

    private List<String> states(String draft) {
        return given.system(() -> ledger.timeline("indicator.draft", id(draft).value())).stream()
                .map(TimelineEntry::changes)
                .flatMap(changes ->
                        changes.stream().filter(change -> change.column().equals("state")))
                .map(change -> String.valueOf(change.after()))
                .toList();
    }

    private UUID person(String username) {
        return given.system(() -> database.sql("select person_id from access.account where username = :name")
                .param("name", username)
                .query(UUID.class)
                .single());
    }

    private static ProposedFormula text(Draft draft) {
        return new ProposedFormula(draft.formula(), draft.card(), draft.base(), draft.validFrom(), draft.reason());
    }

    private static DraftId id(String draft) {
        return new DraftId(UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)));
    }
}
