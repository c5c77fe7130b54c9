package id.kendali.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kendali.platform.database.UuidV7;
import id.kendali.testing.Demonstration;
import id.kendali.testing.DemonstrationPages;
import id.kendali.testing.KendaliTest;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KendaliTest
class AccountPagesTests {

    private static final String GOOD = "sendok tujuh terbang pelan";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DemonstrationPages pages;

    @Autowired
    Demonstration demonstration;

    @Autowired
    AccountRegistry registry;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient database;

    @Test
    void listsAccountsForTheAdministratorAlone() {
        assertThat(pages.get(mvc, "administrator", "/pengguna?q=ternate"))
                .bodyText()
                .contains("operator.ternate", "Lapas Kelas IIA Ternate")
                .doesNotContain(">operator.weda<");
        assertThat(pages.get(mvc, "administrator", "/pengguna?q=verifikator"))
                .bodyText()
                .contains("verifikator2");
        for (String other : new String[] {"kakanwil", "operator.ternate", "auditor", "ditjenpas"}) {
            assertThat(pages.get(mvc, other, "/pengguna")).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void opensAnAccountByAOneTimeLink() {
        UUID person = person("Orang Baru");
        MvcTestResult taken =
                pages.post(mvc, "administrator", "/pengguna/baru", "person", person.toString(), "username", "kakanwil");
        assertThat(taken).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("kakanwil sudah dipakai");
        assertThat(pages.post(mvc, "administrator", "/pengguna/baru", "person", person.toString(), "username", "X Y"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("3 sampai 60 huruf kecil");

        String link = link(pages.post(
                mvc, "administrator", "/pengguna/baru", "person", person.toString(), "username", "orang.baru"));
        assertThat(mvc.get().uri(URI.create(link))).hasStatusOk().bodyText().contains("orang.baru");
        assertThat(choose(link, "pendek", "pendek"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kata sandi 6 karakter; paling sedikit 12");
        assertThat(choose(link, "lapasternate2026", "lapasternate2026"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("mudah ditebak");
        assertThat(choose(link, GOOD, GOOD + "x")).bodyText().contains("Kedua kata sandi baru tidak sama");
        assertThat(choose(link, GOOD, GOOD)).hasRedirectedUrl("/masuk?kabar=sandi-baru");

        assertThat(choose(link, GOOD, GOOD)).hasStatus(HttpStatus.GONE);
        assertThat(mvc.get().uri(URI.create(link)))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("Tautan ini tidak berlaku");
        // Without a position there is nothing to see.
        assertThat(signIn("orang.baru", GOOD)).bodyText().contains("tidak memegang jabatan hari ini");
    }

    @Test
    void replacesAFormerLink() {
        account("tautan.ganda");
        String first = link(act("tautan.ganda", "TAUTAN", "Lupa"));
        String second = link(act("tautan.ganda", "TAUTAN", "Lupa lagi"));

        assertThat(mvc.get().uri(URI.create(first))).hasStatus(HttpStatus.GONE);
        assertThat(mvc.get().uri(URI.create(second))).hasStatusOk();
        assertThat(mvc.get().uri(URI.create("/undangan/tidak-ada"))).hasStatus(HttpStatus.GONE);
    }

    @Test
    void keepsOnlyTheHashOfALink() {
        account("tautan.rahasia");
        String link = link(act("tautan.rahasia", "TAUTAN", "Lupa"));
        String token = link.substring(link.lastIndexOf('/') + 1);

        assertThat(demonstration.asSystem(
                        () -> database.sql("select count(*) from ledger.entry where body like '%' || :token || '%'")
                                .param("token", token)
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void signsADisabledAccountOutAtOnce() {
        account("akan.ditutup");
        Cookie session = session(signIn("akan.ditutup", "peragaan-2026"));
        assertThat(mvc.get().uri("/akun").cookie(session)).hasStatusOk();

        assertThat(act("akan.ditutup", "NONAKTIFKAN", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(act("akan.ditutup", "NONAKTIFKAN", "Mutasi")).hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/akun").cookie(session)).hasRedirectedUrl("/masuk?kabar=berakhir&kembali=%2Fakun");
        assertThat(signIn("akan.ditutup", "peragaan-2026")).bodyText().contains("Akun ini dinonaktifkan");
        assertThat(act("akan.ditutup", "TAUTAN", "Lupa")).hasStatus(HttpStatus.CONFLICT);

        assertThat(act("akan.ditutup", "AKTIFKAN", "Kembali")).hasStatus3xxRedirection();
        assertThat(signIn("akan.ditutup", "peragaan-2026")).hasRedirectedUrl("/");
    }

    @Test
    void letsNobodyDisableThemselves() {
        assertThat(act("administrator", "NONAKTIFKAN", "Bosan"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Akun sendiri tidak dapat dinonaktifkan");
    }

    @Test
    void endsSessionsFromAfar() {
        account("tiga.perangkat");
        Cookie office = session(signIn("tiga.perangkat", "peragaan-2026"));
        Cookie phone = session(signIn("tiga.perangkat", "peragaan-2026"));
        Cookie home = session(signIn("tiga.perangkat", "peragaan-2026"));
        String page = body(mvc.get().uri("/akun").cookie(office).exchange());
        assertThat(Jsoup.parse(page).select("#sesi tbody tr")).hasSize(3);
        assertThat(page).contains("Perangkat ini", "Chrome di Android");

        String address = Jsoup.parse(page).select("#sesi form").attr("action");
        assertThat(mvc.post().uri(address).cookie(office).with(csrf())).hasRedirectedUrl("/akun");
        assertThat(Jsoup.parse(body(mvc.get().uri("/akun").cookie(office).exchange()))
                        .select("#sesi tbody tr"))
                .hasSize(2);

        assertThat(mvc.post().uri("/akun/sesi/akhiri-lain").cookie(office).with(csrf()))
                .hasRedirectedUrl("/akun");
        assertThat(mvc.get().uri("/akun").cookie(office)).hasStatusOk();
        assertThat(mvc.get().uri("/akun").cookie(phone)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/akun").cookie(home)).hasStatus3xxRedirection();

        assertThat(act("tiga.perangkat", "AKHIRI_SESI", "Perangkat hilang")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/akun").cookie(office)).hasStatus3xxRedirection();
    }

    @Test
    void demandsANewPasswordBeforeAnythingElse() {
        account("harus.ganti");
        Cookie session = session(signIn("harus.ganti", "peragaan-2026"));
        act("harus.ganti", "WAJIB_GANTI", "Kata sandi dibagikan");

        assertThat(mvc.get().uri("/hak-akses").cookie(session)).hasRedirectedUrl("/akun/kata-sandi");
        assertThat(mvc.get().uri("/akun/kata-sandi").cookie(session)).bodyText().contains("Ganti kata sandi dahulu.");
        assertThat(signIn("harus.ganti", "peragaan-2026")).hasRedirectedUrl("/akun/kata-sandi");

        assertThat(change(session, "salah", GOOD)).bodyText().contains("Kata sandi sekarang salah. Masih 4");
        assertThat(change(session, "peragaan-2026", "peragaan-2026")).bodyText().contains("sama dengan yang sekarang");
        assertThat(change(session, "peragaan-2026", "harus.ganti2026"))
                .bodyText()
                .contains("mudah ditebak");
        assertThat(change(session, "peragaan-2026", GOOD)).hasRedirectedUrl("/akun?kabar=sandi-baru");
        assertThat(mvc.get().uri("/hak-akses").cookie(session)).hasStatusOk();
        assertThat(signIn("harus.ganti", "peragaan-2026")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(signIn("harus.ganti", GOOD)).hasRedirectedUrl("/");
    }

    @Test
    void switchesThePosition() {
        demonstration.standIn("operator.soasio", "karutan.soasio");
        Cookie session = session(signIn("operator.soasio", "peragaan-2026"));
        String page = body(mvc.get().uri("/akun").cookie(session).exchange());
        assertThat(page).contains("Plh. Karutan");

        String holding = Jsoup.parse(page).select("main button[name=holding]").val();
        assertThat(mvc.post().uri("/jabatan").cookie(session).with(csrf()).param("holding", holding))
                .hasRedirectedUrl("/");
        assertThat(Jsoup.parse(body(mvc.get().uri("/akun").cookie(session).exchange()))
                        .select(".k-top .k-pop p b")
                        .text())
                .isEqualTo("Plh. Karutan");
        assertThat(mvc.post()
                        .uri("/jabatan")
                        .cookie(session)
                        .with(csrf())
                        .param("holding", UuidV7.next().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void printsTheTableOfRightsInBothLanguages() {
        assertThat(pages.get(mvc, "operator.ternate", "/hak-akses"))
                .bodyText()
                .contains("Memverifikasi atau mengembalikan laporan", "sub-bidang sendiri", "jabatan Anda");
        assertThat(mvc.get()
                        .uri("/hak-akses")
                        .cookie(session(signIn("operator.ternate", "peragaan-2026")), new Cookie("bahasa", "en")))
                .bodyText()
                .contains("Verify reports or return them", "own sub-bidang");
    }

    @Test
    void issuesNoLinkForAFirstAdministratorWhereOneExists() {
        assertThat(invitations.administratorExists()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> invitations.issueFirstAdministrator("lain", URI.create("https://kendali.example")));
    }

    private MvcTestResult choose(String link, String wanted, String repeated) {
        return mvc.post()
                .uri(URI.create(link))
                .with(csrf())
                .param("wanted", wanted)
                .param("repeated", repeated)
                .exchange();
    }

    private MvcTestResult change(Cookie session, String present, String wanted) {
        return mvc.post()
                .uri("/akun/kata-sandi")
                .cookie(session)
                .with(csrf())
                .param("present", present)
                .param("wanted", wanted)
                .param("repeated", wanted)
                .exchange();
    }

    private MvcTestResult act(String username, String action, String why) {
        UUID id = demonstration.asSystem(() -> database.sql("select id from access.account where username = :username")
                .param("username", username)
                .query(UUID.class)
                .single());
        return pages.post(mvc, "administrator", "/pengguna/" + id, "tindakan", action, "reason", why);
    }

    private MvcTestResult signIn(String username, String password) {
        return mvc.post()
                .uri("/masuk")
                .with(csrf())
                .remoteAddress("10.1.0." + Math.floorMod(username.hashCode(), 200))
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36")
                .param("username", username)
                .param("password", password)
                .exchange();
    }

    /** An account of its own for one test, with the position of an operator. */
    private void account(String username) {
        UUID person = person(username);
        demonstration.asSystem(() -> {
            database.sql("""
                            insert into organisation.position (id, unit_id, kind, title, sub_bidang, valid_from, version)
                            select :position, unit.id, 'OPERATOR_UPT', 'Operator uji', '{*}', date '2025-01-01', 0
                              from organisation.unit unit where unit.code = 'KANWIL-BALI'
                            """).param("position", person).update();
            database.sql("""
                            insert into organisation.holding (id, position_id, unit_id, person_id, mode, valid_from, basis, version)
                            select :id, position.id, position.unit_id, :person, 'DEFINITIF', date '2025-01-01', 'Uji', 0
                              from organisation.position position where position.id = :person
                            """).param("id", UuidV7.next()).param("person", person).update();
            return registry.open(person, username, "peragaan-2026");
        });
    }

    private UUID person(String name) {
        UUID id = UuidV7.next();
        demonstration.asSystem(() -> database.sql(
                        "insert into organisation.person (id, name, initials, version) values (:id, :name, 'UJ', 0)")
                .param("id", id)
                .param("name", name)
                .update());
        return id;
    }

    private static String link(MvcTestResult result) {
        return Jsoup.parse(body(result)).select("#tautan").text().replace("http://localhost", "");
    }

    private static Cookie session(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("kendali"));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
