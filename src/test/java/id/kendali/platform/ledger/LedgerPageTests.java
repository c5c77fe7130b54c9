package id.kendali.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.testing.KendaliTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KendaliTest
class LedgerPageTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Ledger ledger;

    @Autowired
    Sealer sealer;

    @Autowired
    Verification verification;

    @Autowired
    VerificationText sentences;

    @Autowired
    LedgerSeals seals;

    private long publicEntry;
    private long personalEntry;

    @BeforeEach
    void seal() {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        publicEntry = entry("organisation.unit");
        personalEntry = entry("organisation.person");
        while (asSystem("select count(*) from ledger.leaf where entry_id in (:one, :other)") < 2
                && Instant.now().isBefore(end)) {
            sealer.seal();
        }
    }

    @Test
    void showsTheHeadsToTheAuditor() throws Exception {
        verification.keep(verification.run());
        MvcTestResult page = get("/ledger", "auditor");
        assertThat(page).hasStatusOk().bodyText().contains("Ledger", "Utuh.", "Bandingkan segel");
        SignedHead latest = ledger.latestHead().orElseThrow();
        assertThat(get("/ledger?dari=%d&ke=%1$d".formatted(latest.size()), "auditor"))
                .bodyText()
                .contains("Segel kedua melanjutkan segel pertama.");
        assertThat(get("/ledger?dari=1&ke=99999999", "auditor")).hasStatus4xxClientError();
    }

    @Test
    void keepsTheHeadsFromAnOperator() throws Exception {
        assertThat(get("/ledger", "operator.ternate")).hasStatus(403);
    }

    @Test
    void showsTheProofOfAnEntry() throws Exception {
        MvcTestResult page = get("/ledger/entri/" + publicEntry, "operator.ternate");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Bukti cocok", "sama dengan akar yang disegel", "sah", "Muatan awal");
        assertThat(get("/ledger/entri/%d/bukti.json".formatted(publicEntry), "operator.ternate"))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .extractingPath("$.format")
                .isEqualTo("kendali-proof-1");
    }

    @Test
    void hidesEntriesThatThePersonMayNotSee() throws Exception {
        assertThat(get("/ledger/entri/" + personalEntry, "operator.ternate")).hasStatus(404);
        assertThat(get("/ledger/entri/%d/bukti.json".formatted(personalEntry), "operator.ternate"))
                .hasStatus(404);
        assertThat(get("/ledger/entri/999999999", "operator.ternate")).hasStatus(404);
    }

    @Test
    void comparesASealOnPaperForAnybody() {
        SignedHead head = ledger.latestHead().orElseThrow();
        assertThat(pages.get().uri(head.address()))
                .hasStatusOk()
                .bodyText()
                .contains("sama dengan ledger", head.root().hex());
        assertThat(pages.get().uri(head.address() + "/qr.svg"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("image/svg+xml");
        String forged = "/bukti/%d/%s".formatted(head.size(), MerkleTree.EMPTY_ROOT.hex());
        assertThat(pages.get().uri(forged)).hasStatusOk().bodyText().contains("tidak sama dengan ledger");
        assertThat(pages.get().uri(forged + "/qr.svg")).hasStatus(404);
    }

    @Test
    void tellsTheLastSealOnEveryPage() {
        assertThat(seals.latest().orElseThrow().entries()).isPositive();
        assertThat(seals.latest().orElseThrow().href()).startsWith("/bukti/");
    }

    @Test
    void speaksBothLanguages() {
        Finding finding = new Finding(
                FindingKind.ROW_CHANGED,
                12L,
                12L,
                "reform.report",
                UUID.fromString("00000000-0000-7000-8000-0000000000c1"),
                java.util.List.of("realised"),
                null);
        assertThat(sentences.sentence(finding, Locale.forLanguageTag("id")))
                .isEqualTo(
                        "Baris reform.report 00000000-0000-7000-8000-0000000000c1 diubah tanpa entri; kolom yang berbeda dari entri 12: realised.");
        assertThat(sentences.sentence(finding, Locale.ENGLISH)).contains("was changed without an entry");
        for (FindingKind kind : FindingKind.values()) {
            assertThat(sentences.sentence(Finding.of(kind, "1"), Locale.ENGLISH))
                    .doesNotContain("{");
        }
    }

    @Test
    void findsNothingInTheDataOfTheDemonstration() {
        VerificationReport report = verification.run();
        assertThat(sentences.lines(report, Locale.forLanguageTag("id")))
                .endsWith("Ledger utuh dan sama dengan data.")
                .noneMatch(line -> line.contains("{"));
        assertThat(report.rows()).isPositive();
    }

    private MvcTestResult get(String address, String username) throws Exception {
        Cookie[] cookies = mvc.perform(
                        formLogin("/masuk").user("username", username).password("password", "peragaan-2026"))
                .andReturn()
                .getResponse()
                .getCookies();
        return pages.get().uri(address).cookie(cookies).exchange();
    }

    private long entry(String table) {
        return CurrentScope.call(
                Scope.system("Uji"),
                () -> transactions.execute(
                        status -> database.sql("select min(id) from ledger.entry where table_name = :table")
                                .param("table", table)
                                .query(Long.class)
                                .single()));
    }

    private long asSystem(String count) {
        return CurrentScope.call(
                Scope.system("Uji"),
                () -> transactions.execute(status -> database.sql(count)
                        .param("one", publicEntry)
                        .param("other", personalEntry)
                        .query(Long.class)
                        .single()));
    }
}
