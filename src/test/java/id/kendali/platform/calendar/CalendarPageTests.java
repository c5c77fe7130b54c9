package id.kendali.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.testing.KendaliTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of the calendar as positions see them. */
@KendaliTest
class CalendarPageTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    MockMvcTester pages;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    SpecialDays days;

    @Autowired
    StoredOverrides overrides;

    @Autowired
    TransactionTemplate transactions;

    private Cookie administrator;

    @BeforeEach
    void signInAdministrator() throws Exception {
        administrator = signIn("administrator");
    }

    @Test
    void showsTheYearToEveryPositionWithoutButtonsToChangeIt() throws Exception {
        Document page = page("/kalender?tahun=2026", signIn("operator.ternate"));
        assertThat(page.select("h1").text()).isEqualTo("Kalender kerja 2026");
        assertThat(page.select(".k-title p").text()).isEqualTo("240 hari kerja · 17 libur nasional · 8 cuti bersama");
        assertThat(page.select(".k-months section")).hasSize(12);
        assertThat(page.select("#hari tbody tr")).hasSize(25);
        assertThat(page.select("#hari").text()).contains("Nyepi", "SKB 3 Menteri Nomor 1497 Tahun 2025");
        assertThat(page.select(".k-months [role=img]").get(2).attr("aria-label"))
                .isEqualTo("Maret 2026: 17 hari kerja. Hari kerja yang libur: 18, 19, 20, 23, 24.");
        assertThat(page.select("#resmi").text()).contains("IKPA", "Februari 2026", "Kamis, 19 Februari 2026");
        assertThat(page.select("main form, main .btn-primary")).isEmpty();
    }

    @Test
    void marksADayThatIsNotCounted() throws Exception {
        Document page = page("/kalender?tahun=2025", administrator);
        assertThat(page.select(".k-title p").text()).startsWith("238 hari kerja");
        assertThat(page.select("#hari tr:contains(18 Agustus 2025)").text())
                .contains("Belum terverifikasi, tidak dihitung");
        assertThat(page.select(".k-cal .unsure").text()).isEqualTo("18");
    }

    @Test
    void warnsOfAYearWithoutHolidays() throws Exception {
        Document page = page("/kalender?tahun=2039", signIn("kakanwil"));
        assertThat(page.select(".k-alert.warn").text()).startsWith("Hari libur 2039 belum dimuat.");
        assertThat(page.select(".k-empty")).hasSize(2);
        assertThat(pages.get().uri("/kalender?tahun=1999").cookie(administrator))
                .hasStatus(404);
    }

    @Test
    void readsInEnglishToo() throws Exception {
        MvcTestResult result = pages.get()
                .uri("/kalender?tahun=2026")
                .cookie(administrator, new Cookie("bahasa", "en"))
                .exchange();
        Document page = document(result);
        assertThat(page.select("h1").text()).isEqualTo("Working calendar 2026");
        assertThat(page.select("#hari").text()).contains("Hari Lahir Pancasila", "National holiday");
    }

    @Test
    void exportsTheYear() {
        assertThat(pages.get().uri("/kalender?tahun=2026&berkas=xlsx").cookie(administrator))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void addsReplacesAndWithdrawsADay() throws Exception {
        LocalDate friday = LocalDate.of(2034, 3, 3);
        MvcTestResult wrong = post("/kalender/hari/baru", Map.of("day", "2034-03-03", "name", "Nyepi", "reason", "x"));
        assertThat(wrong).hasStatus(422);
        Document form = document(wrong);
        assertThat(form.select(".k-f.err > label, .k-f.err > .lab").eachText())
                .containsExactly("Jenis", "Dasar hukum", "Sumber", "Alasan perubahan");
        assertThat(form.select("input[name=name]").val()).isEqualTo("Nyepi");
        assertThat(form.select("input[name=day]").val()).isEqualTo("2034-03-03");

        assertThat(post("/kalender/hari/baru", typed("2034-03-03", "Nyepi")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/kalender?tahun=2034#daftar");
        assertThat(workingDays.isWorkingDay(friday)).isFalse();
        Document again = document(post("/kalender/hari/baru", typed("2034-03-03", "Waisak")));
        assertThat(again.select(".k-f.err .k-err").text()).contains("sudah terisi: Nyepi");

        UUID id = day(friday);
        Document replacing = page("/kalender/hari/" + id + "/ganti", administrator);
        assertThat(replacing.select("input[name=name]").val()).isEqualTo("Nyepi");
        assertThat(replacing.select("input[name=kind][checked]").val()).isEqualTo("NATIONAL");
        assertThat(post("/kalender/hari/" + id + "/ganti", typed("2034-03-10", "Nyepi")))
                .hasStatus3xxRedirection();
        assertThat(workingDays.isWorkingDay(friday)).isTrue();
        assertThat(workingDays.isWorkingDay(friday.plusDays(7))).isFalse();

        UUID moved = day(friday.plusDays(7));
        Document replaced = page("/kalender/hari/" + id, signIn("operator.weda"));
        assertThat(replaced.select("h1").text()).isEqualTo("Nyepi");
        assertThat(replaced.select(".k-dl").text()).contains("Dicabut", "Keputusan bersama terbit");
        assertThat(replaced.select(".k-tl li")).hasSize(2);
        assertThat(replaced.select(".k-tl").text()).contains("Administrator", "Keputusan bersama terbit");
        assertThat(replaced.select(".k-acts a")).isEmpty();
        assertThat(page("/kalender/hari/" + moved, administrator).select(".k-acts a"))
                .hasSize(2);
        assertThat(page("/kalender/hari/" + moved + "/cabut", administrator).text())
                .contains("kembali menjadi hari biasa");
        assertThat(post("/kalender/hari/" + moved + "/cabut", Map.of("reason", "Keputusan dibatalkan", "version", "9")))
                .hasStatus(422)
                .bodyText()
                .contains("Orang lain baru saja mengubahnya");
        assertThat(post("/kalender/hari/" + moved + "/cabut", Map.of("reason", "Keputusan dibatalkan", "version", "0")))
                .hasStatus3xxRedirection();
        assertThat(workingDays.isWorkingDay(friday.plusDays(7))).isTrue();
        assertThat(page("/kalender?tahun=2034", administrator)
                        .select("details del")
                        .eachText())
                .hasSize(2);
        assertThat(pages.get().uri("/kalender/hari/" + moved + "/cabut").cookie(administrator))
                .hasStatus(404);
    }

    @Test
    void entersAndWithdrawsAnOfficialDate() throws Exception {
        Map<String, String> typed = Map.of(
                "rule", "IKPA_RPD",
                "type", "MONTH",
                "within", "2035-02-14",
                "date", "2035-02-20",
                "legalBasis", "Surat KPPN percobaan",
                "mark", "VERIFIED",
                "reason", "Surat diterima hari ini");
        assertThat(post("/kalender/tanggal-resmi/baru", typed)).hasStatus3xxRedirection();
        Period february = new Period(PeriodType.MONTH, LocalDate.of(2035, 2, 1));
        DateOverride entered = CurrentScope.call(
                Scope.system("Uji"),
                () -> transactions.execute(status -> overrides
                        .findByRuleAndPeriodAndWithdrawnAtIsNull("IKPA_RPD", february.toString())
                        .orElseThrow()));
        assertThat(entered.official().date()).isEqualTo(LocalDate.of(2035, 2, 20));
        assertThat(document(post("/kalender/tanggal-resmi/baru", typed))
                        .select(".k-err")
                        .text())
                .contains("20 Feb 2035");
        String address = "/kalender/tanggal-resmi/" + entered.id().value() + "/cabut";
        assertThat(page(address, administrator).text()).contains("Februari 2035");
        assertThat(page(address.replace("/cabut", ""), signIn("auditor")).select(".k-tl li"))
                .hasSize(1);
        assertThat(post(address, Map.of("reason", "Surat ditarik kembali", "version", "0")))
                .hasStatus3xxRedirection();
    }

    @Test
    void letsNobodyElseChangeAnything() throws Exception {
        Cookie head = signIn("kakanwil");
        assertThat(pages.get().uri("/kalender/hari/baru").cookie(head)).hasStatus(403);
        assertThat(pages.post()
                        .uri("/kalender/hari/baru")
                        .with(csrf())
                        .cookie(head)
                        .param("day", "2034-01-01"))
                .hasStatus(403);
    }

    private UUID day(LocalDate date) {
        return CurrentScope.call(
                Scope.system("Uji"),
                () -> transactions.execute(status -> days.findByDayAndWithdrawnAtIsNull(date)
                        .orElseThrow()
                        .id()
                        .value()));
    }

    private static Map<String, String> typed(String date, String name) {
        return Map.of(
                "day", date,
                "kind", "NATIONAL",
                "name", name,
                "legalBasis", "SKB percobaan",
                "mark", "VERIFIED",
                "reason", "Keputusan bersama terbit",
                "version", "0");
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        MockMvcTester.MockMvcRequestBuilder request =
                pages.post().uri(address).with(csrf()).cookie(administrator);
        typed.forEach(request::param);
        return request.exchange();
    }

    private Document page(String address, Cookie session) throws UnsupportedEncodingException {
        MvcTestResult result = pages.get().uri(address).cookie(session).exchange();
        assertThat(result).hasStatusOk();
        return document(result);
    }

    private static Document document(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private Cookie signIn(String username) throws Exception {
        return mvc.perform(formLogin("/masuk").user("username", username).password("password", "peragaan-2026"))
                .andReturn()
                .getResponse()
                .getCookie("kendali");
    }
}
