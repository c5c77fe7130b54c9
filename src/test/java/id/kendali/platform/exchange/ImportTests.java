package id.kendali.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kendali.testing.KendaliTest;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Template, upload, preview and application, as a verifier walks through the pages. */
@KendaliTest
@Import(SampleFormat.class)
class ImportTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    MockMvcTester pages;

    @Autowired
    SampleFormat format;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Autowired
    DataSource application;

    private Cookie verifier;

    @BeforeEach
    void signIn() {
        format.reset();
        verifier = signIn("verifikator");
    }

    @Test
    void givesATemplateThatCanBeUploadedAgain() throws IOException {
        byte[] template = download(verifier, "/impor/contoh/templat?untuk=2025-B09");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("RAT-RB B09 2025");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Terlaksana");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("Petunjuk");
            for (int i = 1; i <= 13; i++) {
                sheet.getRow(i).createCell(1).setCellValue(48);
                sheet.getRow(i).createCell(2).setCellValue(40);
            }
            java.io.ByteArrayOutputStream filled = new java.io.ByteArrayOutputStream();
            workbook.write(filled);
            Document preview = page(upload("terisi.xlsx", filled.toByteArray()));
            assertThat(counts(preview)).isEqualTo("Semua 13 Galat 0 Periksa 0 Siap 13");
        }
    }

    @Test
    void showsWhatIsWrongInTheCellAndKeepsApplyShut() {
        format.write("Lapas Kelas IIA Ternate", 48, 40);
        Document preview = page(upload("RAT-RB B09 2025.csv", csv("""
                Kanwil;50;37
                Lapas Kelas IIA Ternate;48;41
                Lapas Kelas III Labuha;48 aksi;38
                Rutan Kelas IIB Ternate;48;52
                Rutan Kelas IIB Soasiu;48;48
                Bapas Kelas II Tidor;48;34
                Kanwil;50;37
                """)));
        assertThat(preview.title()).isEqualTo("Periksa sebelum diterapkan · Kendali");
        assertThat(counts(preview)).isEqualTo("Semua 7 Galat 4 Periksa 1 Siap 2");
        assertThat(preview.select(".k-alert.bad").text())
                .contains("4 baris galat. Belum ada yang disimpan.")
                .contains("baris 4, kolom Target")
                .contains("baris 5, kolom Terlaksana")
                .contains("baris 7, kolom Satuan kerja");
        assertThat(row(preview, 3).select("td").eachText()).contains("40 → 41", "85,42");
        assertThat(row(preview, 2).text()).contains("baru", "74,00", "Siap");
        assertThat(row(preview, 4).select(".k-cellerr").text()).isEqualTo("“48 aksi” Isi angka saja, misalnya 48.");
        assertThat(row(preview, 5).select(".k-cellerr").text())
                .isEqualTo("52 Lebih besar daripada target (48). Isi 0 sampai 48.");
        assertThat(row(preview, 6).select(".k-cellwarn").text())
                .isEqualTo("Rutan Kelas IIB Soasiu Dicocokkan dengan Rutan Kelas IIB Soasio.");
        assertThat(row(preview, 8).select(".k-cellerr").text()).contains("sudah ada di baris 2");
        assertThat(preview.select("tfoot").text()).contains("Jumlah baris siap", "146", "126", "86,30", "3 dari 7");
        assertThat(preview.select("form[action$=terapkan]")).isEmpty();
        assertThat(preview.select("button[disabled]").text()).isEqualTo("Terapkan 7 baris");
        assertThat(format.present()).hasSize(1);
    }

    @Test
    void filtersRowsAndLinksToTheFaultyOnes() {
        String address = upload("a.csv", csv("Kanwil;50;37\nX;1;1\nRutan Kelas IIB Soasiu;48;48\n"));
        Document preview = page(address);
        assertThat(preview.select(".k-alert.bad a").attr("href")).isEqualTo(address + "?hasil=galat#baris-3");
        assertThat(page(address + "?hasil=galat").select("tbody tr").eachAttr("id"))
                .containsExactly("baris-3");
        assertThat(page(address + "?hasil=periksa").select("tbody tr").eachAttr("id"))
                .containsExactly("baris-4");
        assertThat(page(address + "?hasil=siap").select("tbody tr").eachAttr("id"))
                .containsExactly("baris-2");
    }

    @Test
    void appliesAllRowsOnceHoweverOftenTheButtonIsPressed() throws Exception {
        String address = upload("B09.csv", csv("Kanwil;50;37\nLapas Kelas IIA Ternate;48;41\n"));
        String seen = seen(address);
        ExecutorService people = Executors.newFixedThreadPool(2);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<String>> clicks = List.of(
                people.submit(() -> {
                    together.await();
                    return apply(address, seen);
                }),
                people.submit(() -> {
                    together.await();
                    return apply(address, seen);
                }));
        together.countDown();
        List<String> redirects = List.of(clicks.get(0).get(), clicks.get(1).get());
        people.shutdown();

        assertThat(redirects).containsExactlyInAnyOrder(address, address + "?kabar=sudah");
        assertThat(format.present())
                .hasSize(2)
                .allSatisfy((unit, line) -> assertThat(line.version()).contains(0));
        Document result = page(address);
        assertThat(result.title()).startsWith("Sudah diterapkan");
        assertThat(result.select(".k-alert.ok").text())
                .startsWith("2 baris diterapkan")
                .contains("Oleh Verifikator, Tim RB");
        assertThat(result.select(".k-alert.ok a").attr("href")).isEqualTo("/contoh?periode=2025-B09");
        assertThat(result.select("form[action$=terapkan], form[action$=buang]")).isEmpty();
        assertThat(ledgerReasons(address))
                .anyMatch(reason -> reason.startsWith("Impor RAT-RB B09 2025 dari berkas B09.csv (SHA-256 "));
    }

    @Test
    void appliesNothingWhenOneRowBreaks() {
        String address = upload("a.csv", csv("Kanwil;50;37\n" + SampleFormat.BREAKS + ";48;36\n"));
        String seen = seen(address);
        format.breakWhenApplied();
        assertThat(pages.post()
                        .uri(address + "/terapkan")
                        .param("dilihat", seen)
                        .cookie(verifier)
                        .with(csrf()))
                .hasStatus5xxServerError();
        assertThat(format.present()).isEmpty();
        assertThat(page(address).title()).startsWith("Periksa sebelum diterapkan");
    }

    @Test
    void doesNotApplyWhatSomebodyElseChangedMeanwhile() {
        format.write("Kanwil", 50, 36);
        String address = upload("a.csv", csv("Kanwil;50;37\n"));
        String seen = seen(address);
        format.write("Kanwil", 50, 38);

        assertThat(apply(address, seen)).isEqualTo(address + "?kabar=berubah");
        assertThat(format.present().get("Kanwil").realised()).isEqualTo(38);
        Document again = page(address + "?kabar=berubah");
        assertThat(again.select(".k-alert.warn").text())
                .contains("Data berubah sejak Anda melihat pratinjau. Belum ada yang disimpan.")
                .contains("1 baris berubah sejak berkas diunggah.");
        assertThat(row(again, 2).text()).contains("38 → 37", "saat diunggah: Terlaksana 36 → 37");

        assertThat(apply(address, seen(address))).isEqualTo(address);
        assertThat(format.present().get("Kanwil").realised()).isEqualTo(37);
    }

    @Test
    void showsTheRuleThatForbidsToApply() {
        String address = upload("a.csv", csv("Kanwil;50;37\n"));
        String seen = seen(address);
        format.lock();
        assertThat(pages.post()
                        .uri(address + "/terapkan")
                        .param("dilihat", seen)
                        .cookie(verifier)
                        .with(csrf()))
                .hasStatus(409)
                .bodyText()
                .contains("Belum diterapkan.", "Periode sudah dikunci.");
    }

    @Test
    void refusesToApplyWhatIsNoLongerOpen() {
        String address = upload("a.csv", csv("Kanwil;50;37\n"));
        String seen = seen(address);
        format.close();
        assertThat(apply(address, seen)).isEqualTo(address + "?kabar=tutup");
        assertThat(page(address).select(".k-alert").text()).contains("Impor untuk RAT-RB B09 2025 sudah ditutup.");
        assertThat(format.present()).isEmpty();
        assertThat(page("/impor/contoh").text()).contains("Belum ada yang dibuka untuk impor.");
    }

    @Test
    void discardsAFileAfterAskingAndForgetsItsRows() {
        String address = upload("a.csv", csv("Kanwil;50;37\n"));
        assertThat(page("/impor/contoh").select("#menunggu a").eachAttr("href")).contains(address);
        Document question = page(address + "/buang");
        assertThat(question.select("h1").text()).isEqualTo("Buang berkas ini?");
        assertThat(question.select("form button").eachText()).contains("Buang “a.csv”");

        assertThat(post(address + "/buang")).isEqualTo(address);
        assertThat(page(address).select("h1").text()).isEqualTo("Berkas dibuang");
        assertThat(page("/impor/contoh").select("#menunggu a").eachAttr("href")).doesNotContain(address);
        assertThat(asOwner("select count(*) from exchange.upload_content where upload_id = :upload", id(address)))
                .isZero();
        assertThat(apply(address, "")).isEqualTo(address);
        assertThat(format.present()).isEmpty();
    }

    @Test
    void replacesAFileByItsCorrection() {
        String faulty = upload("a.csv", csv("Kanwil;50 aksi;37\n"));
        Document preview = page(faulty);
        assertThat(preview.select(".k-sticky .btn-primary").attr("href"))
                .isEqualTo("/impor/contoh?untuk=2025-B09&ganti=" + id(faulty));
        String corrected = upload("b.csv", csv("Kanwil;50;37\n"), id(faulty));
        assertThat(page(corrected).select("form[action$=terapkan]")).hasSize(1);
        assertThat(page(faulty).select("h1").text()).isEqualTo("Berkas dibuang");
        assertThat(page(faulty).text()).contains("Diganti berkas perbaikan b.csv");
    }

    @Test
    void saysBesideTheFieldWhyAFileCannotBeRead() {
        assertThat(refusal("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo("Berkas Excel lama (.xls) atau terkunci kata sandi."
                        + " Simpan sebagai .xlsx tanpa kata sandi, lalu unggah lagi.");
        assertThat(refusal("a.csv", "Satuan kerja;Target\nKanwil;50\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Lembar “CSV” tidak memuat kolom “Terlaksana”. Pakai judul kolom dari templat.");
        assertThat(refusal("a.csv", "satu;dua\n".getBytes(StandardCharsets.UTF_8)))
                .startsWith("Baris judul tidak ditemukan.");
        assertThat(refusal("a.csv", csv(""))).isEqualTo("Lembar “CSV” tidak berisi baris di bawah judul.");
        assertThat(refusal("", new byte[0])).isEqualTo("Pilih berkas yang akan diunggah.");
    }

    @Test
    void returnsTheFileWithItsErrorsNoted() throws IOException {
        String address = upload("laporan.xlsx", SpreadsheetFileTests.workbook(sheet -> {
            Row head = sheet.createRow(2);
            List.of("Nomor", "UPT", "target", "TERLAKSANA")
                    .forEach(text ->
                            head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(text));
            Row row = sheet.createRow(4);
            row.createCell(1).setCellValue("=cmd|' /C calc'!A0");
            row.createCell(2).setCellValue(48);
            row.createCell(3).setCellValue(52);
        }));
        assertThat(page(address).select("main").text()).contains("Kolom yang tidak dibaca: Nomor.", "B · Satuan kerja");
        byte[] annotated = download(verifier, address + "/catatan");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
            XSSFSheet sheet = workbook.getSheet("Rekap");
            Row row = sheet.getRow(4);
            assertThat(row.getCell(1).getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(48);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Galat");
            assertThat(row.getCell(5).getStringCellValue())
                    .isEqualTo("Tidak ada di daftar satuan kerja. Lebih besar daripada target (48). Isi 0 sampai 48.");
            assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress("D5"))
                            .getString()
                            .getString())
                    .contains("Lebih besar");
        }
        Document again = page(upload("laporan.xlsx", annotated));
        assertThat(again.select("tbody tr").eachAttr("id")).containsExactly("baris-5");
    }

    @Test
    void isClosedToPositionsWithoutTheRight() {
        String address = upload("a.csv", csv("Kanwil;50;37\n"));
        for (String username : List.of("operator.ternate", "kabag.tuu", "auditor", "operator.aceh", "administrator")) {
            assertThat(pages.get().uri("/impor/contoh").cookie(signIn(username)))
                    .as(username)
                    .hasStatus(403);
            assertThat(pages.get().uri(address).cookie(signIn(username)))
                    .as(username)
                    .hasStatus(403);
        }
        assertThat(pages.get().uri("/impor/tidak-ada").cookie(verifier)).hasStatus(404);
        assertThat(pages.get().uri("/impor/contoh/" + UUID.randomUUID()).cookie(verifier))
                .hasStatus(404);
    }

    @Test
    void keepsUploadsFromOtherScopesInTheDatabase() throws Exception {
        String address = upload("a.csv", csv("Kanwil;50;37\n"));
        for (String table : List.of("upload where id", "upload_content where upload_id")) {
            assertThat(countWithScope(table, address, "{}", "{*}")).isZero();
            assertThat(countWithScope(table, address, "{" + unitOf(address) + "}", "{TUU-KEU}"))
                    .isZero();
            assertThat(countWithScope(table, address, "{" + unitOf(address) + "}", "{TUU-RENRB}"))
                    .isEqualTo(1);
        }
    }

    private long countWithScope(String table, String address, String units, String subBidang) throws Exception {
        try (var connection = application.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('kendali.actor', '00000000-0000-7000-8000-0000000000aa', true),"
                    + " set_config('kendali.units', '" + units + "', true),"
                    + " set_config('kendali.sub_bidang', '" + subBidang + "', true)");
            try (var rows =
                    statement.executeQuery("select count(*) from exchange." + table + " = '" + id(address) + "'")) {
                rows.next();
                return rows.getLong(1);
            } finally {
                connection.rollback();
            }
        }
    }

    private String unitOf(String address) {
        return JdbcClient.create(owner)
                .sql("select unit_id::text from exchange.upload where id = :id")
                .param("id", id(address))
                .query(String.class)
                .single();
    }

    private long asOwner(String count, UUID upload) {
        return JdbcClient.create(owner)
                .sql(count)
                .param("upload", upload)
                .query(Long.class)
                .single();
    }

    private List<String> ledgerReasons(String address) {
        return JdbcClient.create(owner)
                .sql("select body::jsonb ->> 'reason' from ledger.entry where row_id = :upload")
                .param("upload", id(address))
                .query(String.class)
                .list();
    }

    private static byte[] csv(String rows) {
        return ("Satuan kerja;Target;Terlaksana\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    private String upload(String name, byte[] content) {
        return upload(name, content, null);
    }

    private String upload(String name, byte[] content, @org.jspecify.annotations.Nullable UUID replaced) {
        var request = pages.post()
                .multipart()
                .uri("/impor/contoh")
                .file(new MockMultipartFile("berkas", name, null, content))
                .param("untuk", "2025-B09")
                .cookie(verifier)
                .with(csrf());
        MockHttpServletResponse response = (replaced == null ? request : request.param("ganti", replaced.toString()))
                .exchange()
                .getResponse();
        assertThat(response.getStatus()).as(body(response)).isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private String refusal(String name, byte[] content) {
        MockHttpServletResponse response = pages.post()
                .multipart()
                .uri("/impor/contoh")
                .file(new MockMultipartFile("berkas", name, null, content))
                .param("untuk", "2025-B09")
                .cookie(verifier)
                .with(csrf())
                .exchange()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(body(response));
        assertThat(page.select("input[type=file]").attr("aria-describedby")).contains("berkas-error");
        return page.select("#berkas-error").text();
    }

    private String seen(String address) {
        return page(address).select("input[name=dilihat]").attr("value");
    }

    private String apply(String address, String seen) {
        return redirect(pages.post()
                .uri(address + "/terapkan")
                .param("dilihat", seen)
                .cookie(verifier)
                .with(csrf())
                .exchange()
                .getResponse());
    }

    private String post(String address) {
        return redirect(pages.post()
                .uri(address)
                .cookie(verifier)
                .with(csrf())
                .exchange()
                .getResponse());
    }

    private static String redirect(MockHttpServletResponse response) {
        assertThat(response.getStatus()).as(body(response)).isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private Document page(String address) {
        MockHttpServletResponse response =
                pages.get().uri(address).cookie(verifier).exchange().getResponse();
        assertThat(response.getStatus()).as(body(response)).isEqualTo(200);
        return Jsoup.parse(body(response));
    }

    private byte[] download(Cookie session, String address) {
        MockHttpServletResponse response =
                pages.get().uri(address).cookie(session).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo(ExportDownload.XLSX);
        return response.getContentAsByteArray();
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String counts(Document preview) {
        return preview.select("a.k-chip").text();
    }

    private static Element row(Document preview, int number) {
        return Objects.requireNonNull(preview.getElementById("baris-" + number));
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
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
