package id.kendali.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.Demonstration;
import id.kendali.testing.DemonstrationPages;
import id.kendali.testing.KendaliTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KendaliTest
@TestPropertySource(properties = "kendali.tests=organisation")
class OrganisationPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DemonstrationPages pages;

    @Autowired
    Demonstration demonstration;

    @Autowired
    TestUnits testUnits;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "operator.ternate, /satuan-kerja/LAPAS-IIA-TERNATE/struktur, 200",
        "operator.ternate, /satuan-kerja/LAPAS-IIA-TERNATE/riwayat, 200",
        "operator.ternate, /satuan-kerja/RUTAN-IIB-WEDA/struktur, 404",
        "operator.ternate, /satuan-kerja/KANWIL-ACEH/riwayat, 404",
        "operator.ternate, /satuan-kerja/LAPAS-IIA-TERNATE/ubah, 403",
        "operator.ternate, /wilayah/KANWIL-MALUT/struktur, 403",
        "operator.ternate, /organisasi, 403",
        "operator.ternate, /penunjukan, 403",
        "kalapas.ternate, /satuan-kerja/LAPAS-IIA-TERNATE/struktur, 200",
        "kalapas.ternate, /satuan-kerja/LAPAS-IIB-SANANA/struktur, 404",
        "verifikator, /satuan-kerja/RUTAN-IIB-WEDA/struktur, 200",
        "verifikator, /satuan-kerja/KANWIL-ACEH/struktur, 404",
        "auditor, /wilayah/KANWIL-MALUT/struktur, 200",
        "auditor, /penunjukan, 403",
        "kakanwil, /wilayah/KANWIL-MALUT/struktur, 200",
        "kakanwil, /wilayah/KANWIL-ACEH/struktur, 404",
        "kakanwil, /wilayah/LAPAS-IIA-TERNATE/struktur, 404",
        "kakanwil, /penunjukan, 200",
        "kakanwil, /satuan-kerja/LAPAS-IIA-TERNATE/ubah, 403",
        "kakanwil, /pegawai, 403",
        "kakanwil, /satuan-kerja/tidak-ada/struktur, 404",
        "ditjenpas, /organisasi, 200",
        "ditjenpas, /wilayah/KANWIL-MALUT/struktur, 403",
        "ditjenpas, /satuan-kerja/KANWIL-MALUT/struktur, 403",
        "administrator, /organisasi, 200",
        "administrator, /satuan-kerja, 200",
        "administrator, /wilayah/KANWIL-MALUT/struktur, 200",
        "administrator, /satuan-kerja/RUTAN-IIB-WEDA/ubah, 200",
        "administrator, /satuan-kerja/RUTAN-IIB-WEDA/jabatan/baru, 200",
        "administrator, /satuan-kerja/KANWIL-ACEH/ubah, 404",
        "administrator, /pegawai, 200",
        "administrator, /pegawai/baru, 200",
        "administrator, /penunjukan, 200"
    })
    void opensWhatThePositionReaches(String username, String address, int status) {
        assertThat(pages.get(mvc, username, address)).hasStatus(status);
    }

    @Test
    void drawsTheStructureWithThoseWhoHoldThePositions() {
        assertThat(pages.get(mvc, "kakanwil", "/wilayah/KANWIL-MALUT/struktur"))
                .bodyText()
                .contains(
                        "Struktur Kanwil Maluku Utara",
                        "Bagian Tata Usaha dan Umum",
                        "Bidang Perencanaan dan Reformasi Birokrasi",
                        "Verifikator, Tim RB",
                        "Pimpinan satuan kerja",
                        "Rutan Kelas IIB Weda");
    }

    @Test
    void sendsWhoSeesOneUnitToIt() {
        assertThat(pages.get(mvc, "operator.ternate", "/satuan-kerja"))
                .hasRedirectedUrl("/satuan-kerja/LAPAS-IIA-TERNATE");
        assertThat(pages.get(mvc, "kakanwil", "/struktur")).hasRedirectedUrl("/wilayah/KANWIL-MALUT/struktur");
    }

    @Test
    void listsTheUnitsOfTheRegionAsPrinted() {
        MvcTestResult page = pages.get(mvc, "kakanwil", "/satuan-kerja?urut=-pegawai&jenis=LAPAS");
        assertThat(page)
                .bodyText()
                .contains("Lembaga Pemasyarakatan Kelas IIA Ternate", "seperti tercetak", "disimpulkan")
                .doesNotContain("Rutan Kelas IIB Weda");
        String body = body(page);
        assertThat(body.indexOf(">Lapas Kelas IIA Ternate<")).isLessThan(body.indexOf(">Lapas Kelas III Labuha<"));
    }

    @Test
    void findsUnitsByTown() {
        assertThat(pages.get(mvc, "kakanwil", "/satuan-kerja?q=tidore"))
                .bodyText()
                .contains("Bapas Kelas II Tidore", "Rutan Kelas IIB Soasiu")
                .doesNotContain("Rutan Kelas IIB Weda");
        assertThat(pages.get(mvc, "kakanwil", "/satuan-kerja?q=%25zz"))
                .bodyText()
                .contains("Tidak ada satuan kerja yang cocok.");
    }

    @Test
    void writesTheListAsASpreadsheet() throws Exception {
        MvcTestResult file = pages.get(mvc, "kakanwil", "/satuan-kerja?jenis=BAPAS&berkas=xlsx");
        assertThat(file).hasStatusOk();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            StringBuilder cells = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.append(cell).append('|')));
            assertThat(cells.toString())
                    .contains("Balai Pemasyarakatan Kelas II Tidore", "Perempuan seperti tercetak", "24.0")
                    .doesNotContain("Lapas");
        }
    }

    @Test
    void showsTheNationWithLinksOnlyWhereTheReaderMayGo() {
        String forMinistry = body(pages.get(mvc, "ditjenpas", "/organisasi"));
        assertThat(Jsoup.parse(forMinistry).select(".k-tree a")).isEmpty();
        assertThat(forMinistry).contains("33 Kanwil", "Maluku Utara", "belum dimuat");
        assertThat(body(pages.get(mvc, "kakanwil", "/organisasi")))
                .contains("/satuan-kerja/LAPAS-IIA-TERNATE/struktur")
                .doesNotContain("/wilayah/KANWIL-ACEH");
    }

    @Test
    void renamesAUnitByTheFormAndShowsItsHistory() {
        testUnits.under("KANWIL-MALUT", "UJI-FORMULIR", "Lapas Uji Formulir");
        String address = "/satuan-kerja/UJI-FORMULIR/ubah";
        String seen = Jsoup.parse(body(pages.get(mvc, "administrator", address)))
                .select("input[name=seen]")
                .val();

        assertThat(pages.post(
                        mvc,
                        "administrator",
                        address,
                        "tindakan",
                        "NAMA",
                        "seen",
                        seen,
                        "name",
                        "Lapas Uji Formulir Baru",
                        "shortName",
                        "Lapas Uji F",
                        "from",
                        "2025-01-01",
                        "basis",
                        "SK 8/2025"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tidak sesudah perubahan terakhir (1 Jan 2025)", "Lapas Uji Formulir Baru");
        assertThat(pages.post(
                        mvc,
                        "administrator",
                        address,
                        "tindakan",
                        "NAMA",
                        "seen",
                        seen,
                        "name",
                        "Lapas Uji Formulir Baru",
                        "shortName",
                        "Lapas Uji F",
                        "from",
                        "2025-07-01",
                        "basis",
                        "SK 8/2025"))
                .hasRedirectedUrl("/satuan-kerja/UJI-FORMULIR/riwayat");
        assertThat(pages.get(mvc, "administrator", "/satuan-kerja/UJI-FORMULIR/riwayat"))
                .bodyText()
                .contains("1 Jan 2025 – 30 Jun 2025", "sejak 1 Jul 2025", "SK 8/2025", "Administrator");
        assertThat(pages.post(
                        mvc,
                        "administrator",
                        address,
                        "tindakan",
                        "KELAS",
                        "seen",
                        seen,
                        "unitClass",
                        "I",
                        "from",
                        "2025-08-01",
                        "basis",
                        "SK 9/2025"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sudah diubah orang lain");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(pages.post(mvc, "administrator", "/satuan-kerja/RUTAN-IIB-WEDA/ubah", "tindakan", "INDUK"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Isi kolom ini.");
        assertThat(pages.post(
                        mvc, "administrator", "/satuan-kerja/RUTAN-IIB-WEDA/ubah", "tindakan", "TUTUP", "from", "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Isi tanggal");
    }

    @Test
    void letsTheKakanwilAppointAPlhAndEndIt() {
        UUID position = positionOf("kalapas.perempuan");
        UUID person = personOf("verifikator2");
        String form = "/penunjukan/baru?jabatan=" + position;
        assertThat(pages.get(mvc, "kakanwil", form + "&q=verifikator"))
                .bodyText()
                .contains("Siapa yang ditunjuk", "Verifikator kedua");
        assertThat(pages.get(mvc, "kakanwil", form + "&pegawai=" + person))
                .bodyText()
                .contains("Plh: pejabat berhalangan sementara");

        String[] wish = {
            "jabatan",
            position.toString(),
            "person",
            person.toString(),
            "mode",
            "PLT",
            "from",
            "2097-01-05",
            "until",
            "2097-01-09",
            "basis",
            "SP 3/2097"
        };
        assertThat(pages.post(mvc, "kakanwil", "/penunjukan/baru", wish))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Plt hanya untuk jabatan kosong; pejabat definitif memegangnya 1 Jan 2025 – seterusnya");
        wish[5] = "PLH";
        assertThat(pages.post(mvc, "kakanwil", "/penunjukan/baru", wish)).hasRedirectedUrl("/jabatan/" + position);
        assertThat(pages.get(mvc, "kakanwil", "/penunjukan"))
                .bodyText()
                .contains("SP 3/2097", "5 Jan 2097 – 9 Jan 2097", "Akan berlaku");
        assertThat(pages.get(mvc, "kalapas.perempuan", "/jabatan/" + position))
                .bodyText()
                .contains("SP 3/2097", "Verifikator kedua");

        UUID tenure = demonstration.asSystem(
                () -> database.sql("select id from organisation.holding where basis = 'SP 3/2097'")
                        .query(UUID.class)
                        .single());
        assertThat(pages.get(mvc, "kakanwil", "/penunjukan/" + tenure + "/akhiri"))
                .hasStatusOk();
        assertThat(pages.post(mvc, "kakanwil", "/penunjukan/" + tenure + "/akhiri", "on", "2097-01-07"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.post(
                        mvc,
                        "kakanwil",
                        "/penunjukan/" + tenure + "/akhiri",
                        "on",
                        "2097-01-07",
                        "reason",
                        "Pejabat kembali"))
                .hasRedirectedUrl("/penunjukan");
        assertThat(pages.get(mvc, "kakanwil", "/penunjukan"))
                .bodyText()
                .contains("5 Jan 2097 – 6 Jan 2097", "Pejabat kembali");
    }

    @Test
    void opensAPositionAndRegistersItsHolder() {
        assertThat(pages.post(
                        mvc,
                        "administrator",
                        "/satuan-kerja/KANWIL-MALUT/jabatan/baru",
                        "kind",
                        "VERIFIKATOR",
                        "title",
                        "Verifikator Keuangan",
                        "from",
                        "2026-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Pilih sub-bidangnya");
        assertThat(pages.post(
                        mvc,
                        "administrator",
                        "/satuan-kerja/RUTAN-IIB-WEDA/jabatan/baru",
                        "kind",
                        "KAKANWIL",
                        "title",
                        "Raja",
                        "from",
                        "2026-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        UUID division =
                demonstration.asSystem(() -> database.sql("select id from organisation.division where code = 'TUU-KEU'")
                        .query(UUID.class)
                        .single());
        MvcTestResult opened = pages.post(
                mvc,
                "administrator",
                "/satuan-kerja/KANWIL-MALUT/jabatan/baru",
                "kind",
                "VERIFIKATOR",
                "title",
                "Verifikator Keuangan",
                "division",
                division.toString(),
                "from",
                "2026-01-01");
        assertThat(opened).hasStatus3xxRedirection();
        assertThat(pages.get(mvc, "administrator", opened.getResponse().getRedirectedUrl()))
                .bodyText()
                .contains("TUU-KEU", "Kosong");

        MvcTestResult registered =
                pages.post(mvc, "administrator", "/pegawai/baru", "name", "Siti Aminah, S.H.", "nip", "1990");
        assertThat(registered)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("NIP terdiri atas 18 angka");
        registered = pages.post(
                mvc, "administrator", "/pegawai/baru", "name", "Siti Aminah, S.H.", "nip", "199001012015032001");
        assertThat(registered).hasStatus3xxRedirection();
        String account = registered.getResponse().getRedirectedUrl();
        assertThat(account).startsWith("/pengguna/baru?pegawai=");
        assertThat(pages.get(mvc, "administrator", account)).bodyText().contains("Siti Aminah, S.H.");
        assertThat(pages.get(mvc, "administrator", "/pegawai?q=aminah"))
                .bodyText()
                .contains("Siti Aminah, S.H.");
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UUID positionOf(String username) {
        return demonstration.asSystem(() ->
                database.sql("""
                        select holding.position_id from organisation.holding
                          join access.account on account.person_id = holding.person_id
                         where account.username = :username and holding.mode = 'DEFINITIF'
                        """).param("username", username).query(UUID.class).single());
    }

    private UUID personOf(String username) {
        return demonstration.asSystem(
                () -> database.sql("select person_id from access.account where username = :username")
                        .param("username", username)
                        .query(UUID.class)
                        .single());
    }
}
