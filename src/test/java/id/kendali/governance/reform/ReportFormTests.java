package id.kendali.governance.reform;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.SampleFiles;
import id.kendali.testing.Site;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** What the form takes, says and keeps. Each test has a unit of its own. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=reform")
class ReportFormTests {

    private static final String OPEN = "/reformasi/isi/2025-B09";

    @Autowired
    Site site;

    @Test
    void speaksOfEverySlipBesideTheFieldAndKeepsWhatWasTyped() {
        Site.Visit operator = site.as("operator.rutan-ternate");
        Map<String, String> sentences = Map.of(
                "abc", "“abc” bukan angka. Isi aksi terlaksana dengan angka saja: 0 sampai 48.",
                "-3", "Aksi terlaksana (-3) kurang dari nol. Isi 0 sampai 48.",
                "4,5", "Aksi terlaksana (4,5) bukan bilangan bulat. Aksi dihitung utuh; isi 0 sampai 48.",
                "", "Aksi terlaksana belum diisi. Isi 0 sampai 48.");
        sentences.forEach((typed, sentence) -> {
            MockHttpServletResponse response = operator.post(OPEN, form("48", typed, "", null, "ajukan"));
            assertThat(response.getStatus()).isEqualTo(422);
            Document page = Site.page(response);
            assertThat(page.select("#realised-error").text()).isEqualTo(sentence);
            assertThat(page.select("#realised").val()).isEqualTo(typed);
            assertThat(page.select(".k-errs a").eachAttr("href")).contains("#realised");
        });
        Document list = site.as("verifikator").open("/reformasi?periode=2025-B09&unit=RUTAN-IIB-TERNATE");
        assertThat(list.select("#daftar .k-st").text()).isEqualTo("Belum diisi");
    }

    @Test
    void savesAnUnfinishedDraftAndSubmitsItLater() {
        Site.Visit operator = site.as("operator.jailolo");
        Document saved = operator.follow(operator.post(OPEN, form("48", "", "Menunggu dua aksi", null, "simpan")));
        assertThat(saved.select(".k-alert.ok").text()).contains("Draf tersimpan");
        assertThat(saved.select("form[action$=/langkah]").text()).contains("Belum ada bukti dukung");
        String edit = saved.select("a.btn-primary").attr("href");
        Document form = operator.open(edit);
        assertThat(form.select("#note").text()).isEqualTo("Menunggu dua aksi");
        assertThat(operator.get(OPEN).getRedirectedUrl()).isEqualTo(edit);

        MockHttpServletResponse bare = operator.post(edit, form("48", "43", "", version(form), "ajukan"));
        assertThat(Site.page(bare).select("#evidence-error").text())
                .isEqualTo("Belum ada bukti dukung. Lampirkan paling sedikit satu berkas sebelum mengajukan.");
        assertThat(operator.follow(operator.post(edit, form("48", "43", "", version(form), "ajukan"), picture(1)))
                        .select(".k-steps .now")
                        .text())
                .contains("Diajukan");
    }

    @Test
    void keepsGoodFilesWhenTheNumbersAreWrong() {
        Site.Visit operator = site.as("operator.lpka");
        MockHttpServletResponse rejected =
                operator.post(OPEN, form("48", "49", "", null, "ajukan"), picture(2), picture(3));
        Document page = Site.page(rejected);
        assertThat(rejected.getStatus()).isEqualTo(422);
        assertThat(page.select(".k-alert").text()).contains("2 berkas sudah tersimpan dan tidak perlu dikirim lagi");
        assertThat(page.select(".k-ph")).hasSize(2);
        assertThat(page.select("#realised").val()).isEqualTo("49");
        String address = page.select("form[enctype]").attr("action");
        Document submitted = operator.follow(operator.post(address, form("48", "48", "", version(page), "ajukan")));
        assertThat(submitted.select(".k-ph")).hasSize(2);
    }

    @Test
    void refusesAFileThatIsNotWhatItSays() {
        Site.Visit operator = site.as("operator.bapas-ternate");
        MockHttpServletResponse response = operator.post(
                OPEN,
                form("48", "40", "", null, "simpan"),
                new Site.Upload("evidence", "bukti.pdf", "MZ bukan PDF".getBytes(StandardCharsets.UTF_8)));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Site.page(response).select("#evidence-error").text()).contains("bukti.pdf");
        assertThat(Site.page(response).select("#realised").val()).isEqualTo("40");
        assertThat(operator.open(OPEN).select("#realised").val()).isEmpty();
    }

    @Test
    void asksForANoteWhereTheCountFalls() {
        Site.Visit operator = site.as("operator.tidore");
        MockHttpServletResponse response = operator.post(OPEN, form("48", "30", "", null, "ajukan"), picture(4));
        assertThat(Site.page(response).select("#note-error").text())
                .isEqualTo(
                        "Jelaskan di catatan mengapa aksi terlaksana turun dari B06 (34) menjadi 30, atau perbaiki angkanya.");
        String address = Site.page(response).select("form[enctype]").attr("action");
        Document submitted = operator.follow(operator.post(
                address,
                form("48", "30", "B06 menghitung empat aksi dua kali", version(Site.page(response)), "ajukan")));
        assertThat(submitted.select(".k-alert.warn").text())
                .contains("Aksi terlaksana (30) lebih sedikit daripada B06 (34).")
                .contains("Tanda ini bukan putusan.");
    }

    @Test
    void showsBothTextsWhenTwoEditTheSameReport() {
        Site.Visit one = site.as("operator.perempuan");
        Site.Visit other = site.as("operator.perempuan");
        String address = one.follow(one.post(OPEN, form("48", "45", "", null, "simpan")))
                .select("a.btn-primary")
                .attr("href");
        Document firstForm = one.open(address);
        Document secondForm = other.open(address);
        one.follow(one.post(address, form("48", "46", "Tulisan pertama", version(firstForm), "simpan")));

        MockHttpServletResponse late =
                other.post(address, form("48", "47", "Tulisan kedua", version(secondForm), "ajukan"), picture(5));

        assertThat(late.getStatus()).isEqualTo(409);
        Document conflict = Site.page(late);
        assertThat(conflict.select("#banding tr").eachText())
                .contains("Aksi terlaksanaberbeda 46 47", "Catatanberbeda Tulisan pertama Tulisan kedua");
        assertThat(conflict.select(".k-alert.warn").text()).contains("Operator, Lapas Perempuan Kelas III Ternate");
        Map<String, String> mine = new HashMap<>();
        conflict.select("form[action$=/isi] input[type=hidden]:not([name=_csrf])")
                .forEach(field -> mine.put(field.attr("name"), field.val()));
        mine.put("langkah", "simpan");
        Document chosen = other.follow(other.post(address, mine));
        assertThat(chosen.select("#angka tbody tr").get(1).text()).startsWith("Aksi terlaksana 45 47");
        assertThat(chosen.select(".k-tl").text()).contains("Tulisan pertama");
    }

    @Test
    void withdrawsAFileWithoutForgettingIt() {
        Site.Visit operator = site.as("operator.sanana");
        String address = operator.follow(operator.post(OPEN, form("48", "46", "", null, "simpan"), picture(6)))
                .select("a.btn-primary")
                .attr("href");
        String withdraw = operator.open(address).select("form[action$=/cabut]").attr("action");
        Document without = operator.follow(operator.post(withdraw, Map.of("alasan", "Salah pindai")));
        assertThat(without.select(".k-ph")).isEmpty();
        assertThat(without.select(".k-alert.ok").text()).contains("Berkas bukti dicabut");
    }

    @Test
    void takesNothingForAClosedCheckpoint() {
        Site.Visit operator = site.as("operator.labuha");
        assertThat(operator.get("/reformasi/isi/2025-B06").getRedirectedUrl()).startsWith("/reformasi/laporan/");
        MockHttpServletResponse refused =
                operator.post("/reformasi/isi/2025-B06", form("48", "48", "", null, "simpan"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Site.page(refused).text()).contains("Periode ini tidak terbuka untuk pelaporan.");
        for (String nonsense : List.of("2025-B12", "2025", "kemarin")) {
            assertThat(operator.get("/reformasi/isi/" + nonsense).getStatus())
                    .as(nonsense)
                    .isEqualTo(404);
        }
    }

    @Test
    void speaksEnglishToThoseWhoReadIt() {
        MockHttpServletResponse response =
                site.as("operator.soasio").inEnglish().post(OPEN, form("48", "50", "", null, "ajukan"));
        assertThat(Site.page(response).select("#realised-error").text())
                .isEqualTo("Actions carried out (50) are more than planned (48). Enter 0 to 48, or correct the plan.");
    }

    private static Map<String, String> form(String target, String realised, String note, String version, String step) {
        Map<String, String> fields =
                new HashMap<>(Map.of("target", target, "realised", realised, "note", note, "langkah", step));
        if (version != null) {
            fields.put("version", version);
        }
        return fields;
    }

    private static String version(Document form) {
        return form.select("form[enctype] input[name=version]").val();
    }

    private static Site.Upload picture(int shade) {
        return new Site.Upload("evidence", "foto-" + shade + ".png", SampleFiles.png(shade));
    }
}
