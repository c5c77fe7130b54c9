package id.kendali.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.KendaliHome;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.NotFound;
import id.kendali.testing.KendaliTest;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Evidence on the real database and in a real folder. */
@KendaliTest
class EvidenceTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String REPORT = "uji.laporan";
    private static final String TUU = "TUU-RENRB";

    @Autowired
    Evidence evidence;

    @Autowired
    EvidencePictures pictures;

    @Autowired
    OrphanSweep sweep;

    @Autowired
    Units units;

    @Autowired
    KendaliHome home;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MessageSource messages;

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

    @Test
    void attachesAFileToARecordAndShowsWhatIsKnownOfIt() {
        UUID report = UuidV7.next();
        byte[] content = SampleFiles.photograph(320, 240, 1);
        AttachmentId attachment = as(
                operator(ternate),
                () -> evidence.attach(accept(content, "C:\\foto\\kegiatan 1.jpg", ternate), REPORT, report));

        List<AttachedFile> files = as(operator(ternate), () -> evidence.list(REPORT, report));
        assertThat(files).singleElement().satisfies(attached -> {
            assertThat(attached.attachment()).isEqualTo(attachment);
            assertThat(attached.file().name()).isEqualTo("kegiatan 1.jpg");
            assertThat(attached.file().type()).isEqualTo(EvidenceType.JPEG);
            assertThat(attached.file().size()).isEqualTo(content.length);
            assertThat(attached.file().uploader()).isEqualTo("Operator, Lapas Uji");
            assertThat(blob(attached.file().sha256())).hasBinaryContent(content);
        });
        assertThat(as(operator(ternate), () -> evidence.counts(REPORT, Set.of(report, UuidV7.next()))))
                .isEqualTo(Map.of(report, 1));
    }

    @Test
    void keepsAContentOnceHoweverOftenItIsUploaded() {
        UUID report = UuidV7.next();
        byte[] content = SampleFiles.photograph(200, 100, 2);
        StoredFile first = as(operator(ternate), () -> find(accept(content, "a.jpg", ternate)));
        StoredFile second = as(operator(weda), () -> find(accept(content, "b.jpg", weda)));
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(second.id()).isNotEqualTo(first.id());

        AttachmentId once = as(operator(ternate), () -> evidence.attach(first.id(), REPORT, report));
        EvidenceId again = as(operator(ternate), () -> accept(content, "a (1).jpg", ternate));
        assertThat(as(operator(ternate), () -> evidence.attach(again, REPORT, report)))
                .isEqualTo(once);
        assertThat(as(operator(ternate), () -> evidence.attach(again, REPORT, UuidV7.next())))
                .isNotEqualTo(once);
    }

    @Test
    void withdrawsAFileForAReasonOnce() {
        UUID report = UuidV7.next();
        AttachmentId attachment = as(
                operator(ternate),
                () -> evidence.attach(accept(SampleFiles.pdf("salah"), "ba.pdf", ternate), REPORT, report));
        as(operator(ternate), () -> {
            evidence.withdraw(attachment, "Salah berkas");
            return null;
        });
        assertThat(as(operator(ternate), () -> evidence.list(REPORT, report))).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(operator(ternate), () -> {
                    evidence.withdraw(attachment, "Sekali lagi");
                    return null;
                }));
        String reason = as(
                Scope.system("Uji"),
                () -> transactions.execute(
                        status -> database.sql("select withdrawn_reason from evidence.attachment where id = :id")
                                .param("id", attachment.value())
                                .query(String.class)
                                .single()));
        assertThat(reason).isEqualTo("Salah berkas");
    }

    @Test
    void refusesWhatIsNoEvidenceAndSaysWhatItIs() {
        assertThat(refusal(SampleFiles.text("<!doctype html><html><script>1</script></html>"), "foto.jpg"))
                .contains("foto.jpg", "HTML", "PDF, JPEG, PNG, WebP, XLSX, DOCX");
        assertThat(refusal(SampleFiles.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "a.png"))
                .contains("SVG");
        assertThat(refusal(SampleFiles.zip(), "a.docx")).contains("ZIP");
        assertThat(refusal(SampleFiles.workbookWithMacros(), "a.xlsx")).contains("makro");
        assertThat(refusal(new byte[] {'M', 'Z', 0, 0, 'x'}, "a.pdf")).contains("application/x-msdownload");
        assertThat(refusal(new byte[0], "kosong.pdf")).contains("kosong.pdf", "0");
        assertThat(refusal(new byte[15_000_001], "besar.pdf")).contains("besar.pdf", "15,0");
    }

    @Test
    void showsAFileToNobodyWhoseScopeDoesNotReachIt() {
        EvidenceId file = as(operator(ternate), () -> accept(SampleFiles.pdf("rahasia"), "a.pdf", ternate));
        assertThat(as(operator(weda), () -> evidence.find(file))).isEmpty();
        assertThat(as(verifier(Set.of(ternate, weda), "YANBIN"), () -> evidence.find(file)))
                .isEmpty();
        assertThat(as(verifier(Set.of(ternate, weda), TUU), () -> evidence.find(file)))
                .isPresent();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(operator(weda), () -> evidence.attach(file, REPORT, UuidV7.next())));
        Optional<StoredFile> withoutScope = transactions.execute(status -> evidence.find(file));
        assertThat(withoutScope).isEmpty();
    }

    @Test
    void leavesOnlyAnOrphanOfATransactionThatFails() {
        byte[] content = SampleFiles.pdf("gagal " + UUID.randomUUID());
        String hash = as(
                operator(ternate),
                () -> transactions.execute(status -> {
                    StoredFile file = find(accept(content, "a.pdf", ternate));
                    status.setRollbackOnly();
                    return file.sha256();
                }));
        byte[] kept = SampleFiles.pdf("jadi " + UUID.randomUUID());
        StoredFile file = as(operator(ternate), () -> find(accept(kept, "b.pdf", ternate)));
        assertThat(blob(hash)).exists();

        sweep.run();
        assertThat(blob(hash)).exists();
        Instant tomorrow = Instant.now().plusSeconds(86_400);
        sweep.sweep(tomorrow);
        assertThat(sweep.sweep(tomorrow)).contains(new Sha256(hash));
        assertThat(blob(hash)).doesNotExist();
        assertThat(blob(file.sha256())).exists();
    }

    @Test
    void reportsContentsThatAreMissingOrChanged() throws IOException {
        StoredFile missing = as(operator(ternate), () -> find(accept(SampleFiles.pdf("hilang"), "a.pdf", ternate)));
        StoredFile changed = as(operator(ternate), () -> find(accept(SampleFiles.pdf("ubah"), "b.pdf", ternate)));
        assertThat(evidence.verifyBlobs().isClean()).isTrue();
        byte[] original = Files.readAllBytes(blob(changed.sha256()));
        byte[] lost = Files.readAllBytes(blob(missing.sha256()));
        try {
            Files.delete(blob(missing.sha256()));
            Files.write(blob(changed.sha256()), SampleFiles.pdf("lain"));
            BlobReport report = evidence.verifyBlobs();
            assertThat(report.faults())
                    .containsExactlyInAnyOrder(
                            new BlobReport.Fault(BlobReport.Kind.MISSING, missing.sha256(), List.of(missing.id())),
                            new BlobReport.Fault(BlobReport.Kind.CHANGED, changed.sha256(), List.of(changed.id())));
            assertThat(report.contents()).isGreaterThanOrEqualTo(2);
        } finally {
            Files.write(blob(changed.sha256()), original);
            Files.write(blob(missing.sha256()), lost);
        }
    }

    @Test
    void handsAFileOutAsAHarmlessDownload() throws Exception {
        byte[] content = SampleFiles.pdf("unduh");
        EvidenceId file = as(operator(ternate), () -> accept(content, "Berita acara — Juni.exe", ternate));
        Cookie session = signIn("operator.ternate");

        MvcTestResult download = get(file, "", session);
        assertThat(download).hasStatusOk().hasContentType("application/pdf");
        MockHttpServletResponse response = download.getResponse();
        assertThat(response.getContentAsByteArray()).isEqualTo(content);
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''Berita%20acara%20%E2%80%94%20Juni.exe.pdf");
        assertThat(response.getHeaders("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(response.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache, private");

        String tag = response.getHeader("ETag");
        assertThat(pages.get()
                        .uri("/bukti-dukung/{id}", file.value())
                        .cookie(session)
                        .header("If-None-Match", tag))
                .hasStatus(304);
        MvcTestResult part = pages.get()
                .uri("/bukti-dukung/{id}", file.value())
                .cookie(session)
                .header("Range", "bytes=5-9")
                .exchange();
        assertThat(part).hasStatus(206);
        assertThat(part.getResponse().getContentAsByteArray()).isEqualTo(java.util.Arrays.copyOfRange(content, 5, 10));
    }

    @Test
    void hidesAFileFromAnotherUnitAndFromThoseWithoutContent() throws Exception {
        EvidenceId file = as(operator(ternate), () -> accept(SampleFiles.pdf("milik sendiri"), "a.pdf", ternate));
        assertThat(get(file, "", signIn("verifikator"))).hasStatusOk();
        assertThat(get(file, "", signIn("operator.weda"))).hasStatus(404);
        assertThat(get(file, "/pratinjau", signIn("operator.weda"))).hasStatus(404);
        assertThat(get(file, "", signIn("operator.aceh"))).hasStatus(404);
        assertThat(get(file, "", signIn("administrator"))).hasStatus(403);
        assertThat(pages.get().uri("/bukti-dukung/{id}", file.value())).hasStatus3xxRedirection();
    }

    @Test
    void drawsPicturesOfPhotographsAndOfFirstPages() throws Exception {
        EvidenceId photograph =
                as(operator(ternate), () -> accept(SampleFiles.jpegHeld(1600, 1200, 6), "a.jpg", ternate));
        EvidenceId document = as(operator(ternate), () -> accept(SampleFiles.pdf("halaman"), "a.pdf", ternate));
        EvidenceId sheet = as(operator(ternate), () -> accept(SampleFiles.xlsx(), "a.xlsx", ternate));
        EvidenceId bomb =
                as(operator(ternate), () -> accept(SampleFiles.pngThatClaims(50_000, 50_000), "b.png", ternate));
        Cookie session = signIn("operator.ternate");

        MvcTestResult small = get(photograph, "/pratinjau", session);
        assertThat(small).hasStatusOk().hasContentType("image/jpeg");
        BufferedImage upright = image(small);
        assertThat(upright.getWidth()).isEqualTo(150);
        assertThat(upright.getHeight()).isEqualTo(200);
        assertThat(image(get(photograph, "/pratinjau?besar=true", session)).getHeight())
                .isEqualTo(1200);

        MvcTestResult page = get(document, "/pratinjau", session);
        assertThat(page).hasStatusOk().hasContentType("image/png");
        assertThat(image(page).getHeight()).isEqualTo(200);
        assertThat(get(sheet, "/pratinjau", session)).hasStatus(404);
        assertThat(get(bomb, "/pratinjau", session)).hasStatus(404);
        assertThat(Stream.of(photograph, document, sheet, bomb)
                        .map(file -> as(operator(ternate), () -> pictures.of(find(file)))))
                .containsExactly(true, true, false, false);
    }

    private EvidenceId accept(byte[] content, String name, UUID unit) {
        return evidence.accept(new ByteArrayInputStream(content), name, unit, TUU);
    }

    private StoredFile find(EvidenceId file) {
        return evidence.find(file).orElseThrow();
    }

    private String refusal(byte[] content, String name) {
        try {
            as(operator(ternate), () -> accept(content, name, ternate));
        } catch (EvidenceRefused refused) {
            return messages.getMessage(refused.reason(), INDONESIAN);
        }
        throw new AssertionError(name + " was accepted");
    }

    private Path blob(String hash) {
        return home.folder("evidence")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private UUID unit(String code) {
        return as(
                Scope.system("Uji"),
                () -> units.findByCode(code).orElseThrow().id().value());
    }

    private Cookie signIn(String username) throws Exception {
        return mvc.perform(formLogin("/masuk").user("username", username).password("password", "peragaan-2026"))
                .andReturn()
                .getResponse()
                .getCookie("kendali");
    }

    private MvcTestResult get(EvidenceId file, String rest, Cookie session) {
        return pages.get()
                .uri("/bukti-dukung/" + file.value() + rest)
                .cookie(session)
                .exchange();
    }

    private static BufferedImage image(MvcTestResult result) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
    }

    private static <T> T as(Scope scope, Supplier<T> work) {
        return CurrentScope.call(scope, work);
    }

    private static Scope operator(UUID unit) {
        return new Scope(
                UuidV7.next(),
                null,
                "Operator, Lapas Uji",
                Set.of(unit),
                Set.of(unit),
                Set.of(Scope.ALL),
                false,
                false);
    }

    private static Scope verifier(Set<UUID> region, String subBidang) {
        return new Scope(UuidV7.next(), null, "Verifikator", region, region, Set.of(subBidang), false, false);
    }
}
