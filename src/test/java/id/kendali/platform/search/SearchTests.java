package id.kendali.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;

import id.kendali.platform.access.PositionKind;
import id.kendali.platform.access.Right;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.UnitRenamed;
import id.kendali.platform.organisation.Units;
import id.kendali.testing.KendaliTest;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The index on the real database: what is found, by whom, how fast, and what nobody can read. */
@KendaliTest
class SearchTests {

    private static final Set<Right> ALL = EnumSet.allOf(Right.class);
    private static final String RENRB = "TUU-RENRB";

    @Autowired
    Search search;

    @Autowired
    SearchIndex index;

    @Autowired
    Units units;

    @Autowired
    DataSource application;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MockMvc mvc;

    @Autowired
    MockMvcTester pages;

    private UUID ternate;
    private UUID weda;

    @BeforeEach
    void findUnits() {
        ternate = unit("LAPAS-IIA-TERNATE");
        weda = unit("RUTAN-IIB-WEDA");
    }

    @AfterEach
    void removeRecords() {
        JdbcClient.create(owner)
                .sql("delete from search.entry where reference like 'uji:%'")
                .update();
    }

    @Test
    void findsUnitsFromTheFirstStart() {
        assertThat(find(everywhere(), "lapas iia ternate"))
                .extracting(SearchHit::href)
                .containsExactly("/satuan-kerja/LAPAS-IIA-TERNATE");
        assertThat(find(everywhere(), "rutan-iib-weda"))
                .extracting(SearchHit::kind)
                .containsExactly(SearchKind.UNIT);
        assertThat(find(everywhere(), "ternate")).hasSizeGreaterThan(3);
    }

    @Test
    void findsBagianAndBidangInTheStructureOfTheirUnit() {
        assertThat(find(everywhere(), "tata usaha dan umum"))
                .filteredOn(hit -> hit.kind() == SearchKind.DIVISION)
                .extracting(SearchHit::href)
                .contains("/satuan-kerja/KANWIL-MALUT/struktur");
        assertThat(find(scope(Set.of(weda), Set.of("*")), "tata usaha dan umum"))
                .isEmpty();
    }

    /** An administrator reads no records and so has no scope; the units to be kept are found all the same. */
    @Test
    void findsTheUnitsOfTheRegionForTheAdministrator() {
        Cookie administrator = signIn("administrator");
        assertThat(page(administrator, true, "rutan iib weda").select("a").eachAttr("href"))
                .containsExactly("/satuan-kerja/RUTAN-IIB-WEDA/struktur");
        assertThat(page(administrator, true, "kanwil aceh").select("a")).isEmpty();
        assertThat(page(signIn("operator.soasio"), true, "rutan iib weda").select("a[href*=WEDA]"))
                .isEmpty();
    }

    @Test
    void readsUnitsAgainWhenOneWasRenamed() {
        JdbcClient.create(owner)
                .sql("update search.entry set title = 'lama' where reference = :unit")
                .param("unit", weda.toString())
                .update();
        CurrentScope.run(
                everywhere(),
                () -> transactions.executeWithoutResult(transaction -> events.publishEvent(
                        new UnitRenamed(new UnitId(weda), "Rutan Weda lama", "Rutan Weda", LocalDate.now()))));
        assertThat(find(everywhere(), "rutan weda"))
                .extracting(SearchHit::title)
                .isNotEmpty()
                .doesNotContain("lama");
    }

    @Test
    void putsTheTitleThatBeginsWithTheQueryFirst() {
        put("a", "Laporan zulfikar", ternate, RENRB);
        put("b", "Zulfikar", ternate, RENRB);
        put("c", "Ringkasan", "tentang zulfikar", ternate, RENRB);
        assertThat(find(everywhere(), "zulfikar"))
                .extracting(SearchHit::title)
                .containsExactly("Zulfikar", "Laporan zulfikar", "Ringkasan");
    }

    @Test
    void forgivesAMistypedLetterWhenNothingMatchesExactly() {
        put("soasio", "Kunjungan Soasiongamabora", ternate, RENRB);
        assertThat(find(everywhere(), "Soasingamabora"))
                .extracting(SearchHit::title)
                .contains("Kunjungan Soasiongamabora");
    }

    @Test
    void takesShortWordsAtTheStartOfAWord() {
        put("qz", "Rencana QZ 2025", ternate, RENRB);
        put("aqz", "Rencana AQZ 2025", ternate, RENRB);
        assertThat(find(everywhere(), "qz")).extracting(SearchHit::title).containsExactly("Rencana QZ 2025");
    }

    @Test
    void treatsEverySignOfThePatternLanguageAsText() {
        put("percent", "Capaian 50% dari_target", ternate, RENRB);
        for (String query : List.of("%", "_", "%%%", "\\", "' or 7331=7331 --")) {
            assertThat(find(everywhere(), query)).as(query).isEmpty();
        }
        assertThat(find(everywhere(), "50% dari_target")).hasSize(1);
    }

    @Test
    void findsNothingOutsideTheScope() {
        put("weda", "Laporan xylofon Weda", weda, RENRB);
        put("keuangan", "Laporan xylofon keuangan", ternate, "TUU-KEU");
        put("ternate", "Laporan xylofon Ternate", ternate, RENRB);
        Scope operator = scope(Set.of(ternate), Set.of(RENRB));
        assertThat(find(operator, "xylofon")).extracting(SearchHit::title).containsExactly("Laporan xylofon Ternate");
        assertThat(find(operator, "xylofom")).extracting(SearchHit::title).containsExactly("Laporan xylofon Ternate");
        assertThat(find(scope(Set.of(ternate, weda), Set.of(Scope.ALL)), "xylofon"))
                .hasSize(3);
        assertThat(find(scope(Set.of(), Set.of(Scope.ALL)), "xylofon")).isEmpty();
        assertThat(search.find("xylofon", ALL, 10)).as("without anybody").isEmpty();
    }

    @Test
    void findsNothingThatThePositionMayNotOpen() {
        put("right", "Laporan quokka", ternate, RENRB);
        Set<Right> administrator = PositionKind.ADMINISTRATOR.rights();
        assertThat(CurrentScope.call(everywhere(), () -> search.find("quokka", administrator, 10)))
                .isEmpty();
        assertThat(find(everywhere(), "quokka")).hasSize(1);
    }

    @Test
    void letsOnlyWritersOfTheUnitChangeItsEntries() {
        put("mine", "Laporan okapi", ternate, RENRB);
        Scope foreign = scope(Set.of(weda), Set.of(Scope.ALL));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> CurrentScope.run(foreign, () -> index.put(record("mine", "Laporan palsu", weda, RENRB))));
        CurrentScope.run(foreign, () -> index.remove(SearchKind.RECORD, "uji:mine"));
        assertThat(find(everywhere(), "okapi")).hasSize(1);
        CurrentScope.run(scope(Set.of(ternate), Set.of(Scope.ALL)), () -> index.remove(SearchKind.RECORD, "uji:mine"));
        assertThat(find(everywhere(), "okapi")).isEmpty();
    }

    @Test
    void hidesItsTableFromTheApplication() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            for (String attempt : List.of(
                    "select * from search.entry",
                    "select count(*) from search.entry",
                    "insert into search.entry (kind, reference, title, href, folded_title, folded)"
                            + " values ('PAGE', 'x', 'x', '/', 'x', 'x')",
                    "update search.entry set unit_id = null",
                    "delete from search.entry",
                    "create table search.copy (id int)",
                    "select search.may_write(null)")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(attempt)
                        .isThrownBy(() -> statement.execute(attempt))
                        .satisfies(denial -> assertThat(denial.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    @Test
    void answersFromTheTrigramIndexUnderRowLevelSecurity() {
        fill(50_000);
        Scope verifier = scope(Set.of(ternate), Set.of(RENRB));
        long before = indexScans();
        assertThat(find(verifier, "laporan 310")).isNotEmpty();
        await().untilAsserted(() -> {
            assertThat(find(everywhere(), "laporan nomor 43210")).isNotEmpty();
            assertThat(indexScans()).isGreaterThan(before);
        });
        for (String query : List.of("laporan 310", "laporan", "la", "rb 2025", "lpaoran 43210", "zzzz yyyy")) {
            assertThat(milliseconds(() -> find(verifier, query))).as(query).isLessThan(50);
            assertThat(milliseconds(() -> find(everywhere(), query))).as(query).isLessThan(50);
        }
    }

    @Test
    void showsGroupsInThePageAndInTheDialog() {
        put("zebra", "Laporan zebra Ternate", ternate, RENRB);
        Cookie operator = signIn("operator.ternate");
        Document page = page(operator, false, "zebra");
        assertThat(page.select("h1").text()).isEqualTo("Cari");
        assertThat(page.select("main .k-hits a").eachAttr("href")).containsExactly("/uji/zebra");

        Document dialog = page(operator, true, "ternate");
        assertThat(dialog.select("header, main")).isEmpty();
        assertThat(dialog.select("h2").eachText()).contains("Satuan kerja", "Catatan");
        assertThat(dialog.select("a").eachAttr("href")).contains("/satuan-kerja/LAPAS-IIA-TERNATE", "/uji/zebra");
        assertThat(page(operator, true, "weda").text()).contains("Tidak ada yang cocok dengan “weda”.");
        assertThat(page(operator, true, "<b>x").select("b")).isEmpty();
        assertThat(page(signIn("operator.weda"), true, "zebra").select("a")).isEmpty();
    }

    private Document page(Cookie session, boolean part, String query) {
        MockMvcTester.MockMvcRequestBuilder request =
                pages.get().uri("/cari").param("q", query).cookie(session);
        MockHttpServletResponse response = (part ? request.header("HX-Request", "true") : request)
                .exchange()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private void put(String name, String title, UUID unit, String subBidang) {
        put(name, title, "", unit, subBidang);
    }

    private void put(String name, String title, String subtitle, UUID unit, String subBidang) {
        CurrentScope.run(
                everywhere(),
                () -> index.put(SearchEntry.record(
                        "uji:" + name, title, subtitle, "/uji/" + name, unit, subBidang, Right.READ_REPORTS)));
    }

    private static SearchEntry record(String name, String title, UUID unit, String subBidang) {
        return SearchEntry.record("uji:" + name, title, "", "/uji/" + name, unit, subBidang, Right.READ_REPORTS);
    }

    private List<SearchHit> find(Scope scope, String query) {
        return CurrentScope.call(scope, () -> search.find(query, ALL, 20));
    }

    private static Scope everywhere() {
        return Scope.system("Uji");
    }

    private static Scope scope(Set<UUID> reached, Set<String> subBidang) {
        return new Scope(
                UUID.fromString("00000000-0000-7000-8000-0000000000aa"),
                null,
                "Uji",
                reached,
                reached,
                subBidang,
                false,
                false);
    }

    private UUID unit(String code) {
        return CurrentScope.call(
                everywhere(), () -> units.findByCode(code).orElseThrow().id().value());
    }

    /** Records of some 650 units, so that the scope leaves a small part of them. */
    private void fill(int records) {
        JdbcClient.create(owner)
                .sql("""
                        insert into search.entry
                          (kind, reference, title, href, unit_id, sub_bidang, folded_title, folded)
                        select 'RECORD', 'uji:isi:' || number, 'Laporan RB 2025 nomor ' || number, '/isi/' || number,
                               case when number % 650 = 310 then :unit else gen_random_uuid() end, :subBidang,
                               search.fold('Laporan RB 2025 nomor ' || number),
                               search.fold('Laporan RB 2025 nomor ' || number || ' ' || md5(number::text))
                          from generate_series(1, :records) as number
                        """)
                .param("unit", ternate)
                .param("subBidang", RENRB)
                .param("records", records)
                .update();
        JdbcClient.create(owner).sql("analyze search.entry").update();
    }

    private long indexScans() {
        return JdbcClient.create(owner)
                .sql("select idx_scan from pg_stat_user_indexes where indexrelname = 'entry_by_trigram'")
                .query(Long.class)
                .single();
    }

    /** A good one of several times, because the machine has other work as well. */
    private static double milliseconds(Supplier<?> work) {
        work.get();
        long[] times = new long[9];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            work.get();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[times.length / 4] / 1e6;
    }

    private Cookie signIn(String username) {
        try {
            return Objects.requireNonNull(
                    mvc.perform(formLogin("/masuk").user("username", username).password("password", "peragaan-2026"))
                            .andReturn()
                            .getResponse()
                            .getCookie("kendali"));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
