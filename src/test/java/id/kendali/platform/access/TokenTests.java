package id.kendali.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.kendali.platform.access.OwnTokens.Made;
import id.kendali.platform.access.OwnTokens.TokenState;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Site;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@KendaliTest
@TestPropertySource(
        properties = {
            "kendali.tests=token",
            "kendali.rate-limit.requests=40",
            "kendali.rate-limit.requests-of-strangers=5",
            "kendali.rate-limit.window=1h"
        })
class TokenTests {

    private static final String PLANS = "/api/v1/plans";
    private static final String PERENCANA = "perencana";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc mvc;

    @Autowired
    Site site;

    @Autowired
    ProgramAccess programs;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void letsProgramsActAsThePositionWithoutASession() throws Exception {
        MockHttpServletResponse answer = get(programs.token(PERENCANA, TokenScope.READ), PLANS, "10.0.0.1");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getCookie("kendali")).isNull();
        assertThat(answer.getHeader("RateLimit-Policy")).isEqualTo("\"token\";q=40;w=3600");
        assertThat(answer.getHeader("RateLimit")).startsWith("\"token\";r=39;t=");
        assertThat(get(programs.token("operator.ternate", TokenScope.SUBMIT), PLANS, "10.0.0.1")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void opensNoPagesToTokens() throws Exception {
        MockHttpServletResponse page = get(programs.token(PERENCANA, TokenScope.SUBMIT), "/akun", "10.0.0.2");
        assertThat(page.getStatus()).isEqualTo(302);
    }

    @Test
    void narrowsTheRightsOfThePositionToTheScope() throws Exception {
        MockHttpServletResponse refused = post(programs.token(PERENCANA, TokenScope.READ), PLANS);
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getHeader(HttpHeaders.WWW_AUTHENTICATE)).contains("insufficient_scope");
        assertThat(post(programs.token(PERENCANA, TokenScope.SUBMIT), PLANS).getStatus())
                .isEqualTo(422);
        SignedIn reader = new SignedInByToken(programs.signedIn("kakanwil"), TokenScope.SUBMIT).person();
        assertThat(reader.may(Right.READ_LEDGER)).isTrue();
        assertThat(reader.may(Right.APPROVE_PLANS)).isFalse();
        assertThat(reader.may(Right.USE_OWN_ACCOUNT)).isFalse();
        assertThat(new SignedInByToken(programs.signedIn("kakanwil"), TokenScope.READ)
                        .person()
                        .scope()
                        .writes())
                .isEmpty();
    }

    @Test
    void refusesTokensThatAreUnknownMistypedExpiredOrRevoked() throws Exception {
        assertRefused(get("kdl_tidakada", PLANS, "10.0.1.1"), "Token tidak dikenal");
        assertRefused(get(TokenSecret.random().value(), PLANS, "10.0.1.1"), "Token tidak dikenal");
        Made made = programs.make(PERENCANA, TokenScope.READ, Instant.now().plus(Duration.ofHours(1)));
        programs.revoke(PERENCANA, made.token().id());
        assertRefused(get(made.secret().value(), PLANS, "10.0.1.1"), "Token sudah dicabut");
        Made old = programs.make(PERENCANA, TokenScope.READ, Instant.now().plus(Duration.ofHours(1)));
        change(
                programs.signedIn(PERENCANA).scope(),
                "update access.token set created_at = now() - interval '2 days', expires_at = now() - interval '1 day'"
                        + " where id = '" + old.token().id().value() + "'");
        assertRefused(get(old.secret().value(), PLANS, "10.0.1.1"), "Token sudah lewat waktu");
        assertThat(programs.list(PERENCANA))
                .extracting(OwnTokens.TokenRow::state)
                .contains(TokenState.REVOKED, TokenState.EXPIRED);
    }

    @Test
    void endsTokensWithThePositionAndWithTheAccount() throws Exception {
        String token = programs.token("auditor", TokenScope.READ);
        assertThat(get(token, PLANS, "10.0.2.1").getStatus()).isEqualTo(200);
        change("""
                update organisation.holding set valid_to = current_date - 1, valid_from = current_date - 30
                 where person_id = (select person_id from access.account where username = 'auditor')
                """);
        assertRefused(get(token, PLANS, "10.0.2.1"), "Jabatan token ini sudah berakhir");
        String locked = programs.token("ditjenpas", TokenScope.READ);
        change("update access.account set must_change_password = true where username = 'ditjenpas'");
        assertRefused(get(locked, PLANS, "10.0.2.1"), "mengganti kata sandinya");
        change("""
                update access.account set disabled_at = now(), disabled_reason = 'Uji' where username = 'ditjenpas'
                """);
        assertRefused(get(locked, PLANS, "10.0.2.1"), "dinonaktifkan");
    }

    @Test
    void takesNoSessionTogetherWithAToken() throws Exception {
        MockHttpServletRequestBuilder both = MockMvcRequestBuilders.get(PLANS)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + programs.token(PERENCANA, TokenScope.READ))
                .cookie(new Cookie("kendali", "apa saja"));
        MockHttpServletResponse answer = mvc.perform(both).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(problem(answer).get("detail").asString()).contains("cookie sesi");
    }

    @Test
    void asksSessionsForTheTokenOfAForm() throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        MockMvcRequestBuilders.post(PLANS).with(user(accounts.loadUserByUsername(PERENCANA))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(problem(answer).get("detail").asString()).contains("CSRF");
    }

    @Test
    void slowsStrangersDownByAddressAndTokensByThemselves() throws Exception {
        for (int i = 0; i < 5; i++) {
            MockHttpServletResponse stranger = get(null, PLANS, "10.0.3.1");
            assertThat(stranger.getStatus()).isEqualTo(401);
            assertThat(stranger.getHeader(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer realm=");
        }
        assertTooMany(get(null, PLANS, "10.0.3.1"));
        assertThat(get(null, PLANS, "10.0.3.2").getStatus()).isEqualTo(401);
        String token = programs.token("kakanwil", TokenScope.READ);
        for (int i = 0; i < 40; i++) {
            assertThat(get(token, PLANS, "10.0.3.1").getStatus()).isEqualTo(200);
        }
        assertTooMany(get(token, PLANS, "10.0.3.1"));
        assertThat(get(programs.token("kakanwil", TokenScope.READ), PLANS, "10.0.3.1")
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void showsTheSecretOnceAndKeepsItsHash() {
        String position = programs.signedIn("kabag.tuu").position().id().toString();
        Site.Visit visit = site.as("kabag.tuu");
        MockHttpServletResponse wrong = visit.post(
                "/akun/token/baru", Map.of("name", " ", "scope", "ADMIN", "position", "x", "until", "2099-01-01"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Site.page(wrong).select(".k-errs li")).hasSize(4);
        MockHttpServletResponse made = visit.post(
                "/akun/token/baru",
                Map.of(
                        "name",
                        "Penarik angka",
                        "scope",
                        "READ",
                        "position",
                        position,
                        "until",
                        LocalDate.now().plusDays(30).toString()));
        assertThat(made.getStatus()).isEqualTo(200);
        assertThat(made.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        String secret =
                Objects.requireNonNull(Site.page(made).selectFirst("#rahasia")).text();
        assertThat(TokenSecret.parse(secret)).isPresent();
        Document account = visit.open("/akun");
        assertThat(account.select("#daftar-token").text()).contains("Penarik angka", "belum pernah");
        assertThat(account.html()).doesNotContain(secret);
        assertThat(entries())
                .anyMatch(entry -> entry.contains("Token API dibuat: Penarik angka"))
                .noneMatch(entry -> entry.contains(secret));
        String revoke = account.selectFirst("#daftar-token form").attr("action");
        assertThat(visit.follow(visit.post(revoke, Map.of()))
                        .select("#daftar-token")
                        .text())
                .contains("dicabut");
        assertThat(site.as(PERENCANA).post(revoke, Map.of()).getStatus()).isEqualTo(404);
    }

    private record SignedInByToken(SignedIn session, TokenScope scope) {

        SignedIn person() {
            return new SignedIn(
                    session.account(),
                    session.person(),
                    session.username(),
                    session.name(),
                    session.initials(),
                    session.position(),
                    session.holdings(),
                    new TokenUse(new TokenId(session.person()), "Uji", scope));
        }
    }

    private List<String> entries() {
        return CurrentScope.call(
                Scope.system("Uji"),
                () -> transactions.execute(
                        status -> database.sql("select body from ledger.entry where table_name = 'access.token'")
                                .query(String.class)
                                .list()));
    }

    private void change(String sql) {
        change(Scope.system("Uji"), sql);
    }

    private void change(Scope scope, String sql) {
        CurrentScope.run(
                scope,
                () -> transactions.executeWithoutResult(
                        status -> database.sql(sql).update()));
    }

    private MockHttpServletResponse get(@Nullable String token, String path, String address) throws Exception {
        return send(MockMvcRequestBuilders.get(path), token, address);
    }

    private MockHttpServletResponse post(String token, String path) throws Exception {
        return send(MockMvcRequestBuilders.post(path), token, "10.0.9.9");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, @Nullable String token, String address)
            throws Exception {
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return mvc.perform(request.with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                }))
                .andReturn()
                .getResponse();
    }

    private static void assertRefused(MockHttpServletResponse answer, String why) {
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader(HttpHeaders.WWW_AUTHENTICATE)).contains("error=\"invalid_token\"");
        assertThat(problem(answer).get("detail").asString()).contains(why);
    }

    private static void assertTooMany(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(Objects.requireNonNull(answer.getHeader(HttpHeaders.RETRY_AFTER))))
                .isPositive();
        assertThat(problem(answer).get("status").asInt()).isEqualTo(429);
    }

    private static JsonNode problem(MockHttpServletResponse answer) {
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        return JSON.readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
