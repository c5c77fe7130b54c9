package id.kendali.governance.reform;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.access.TokenScope;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.Program;
import id.kendali.testing.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The reports of the region from another program. The checkpoint B12 is opened for these tests alone. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=reform-api")
class ReportApiTests {

    private static final Period B12 = Period.checkpoint(2025, PeriodType.B12);
    private static final String ADDRESS = "/api/v1/reports/rat-rb";

    @Autowired
    Program program;

    @Autowired
    Site site;

    @Autowired
    Demonstration people;

    @Autowired
    CheckpointWindows windows;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void openB12() {
        people.asSystem(() -> {
            if (windows.find(B12).isEmpty()) {
                windows.add(new CheckpointWindow(B12, LocalDate.now().minusDays(30), null, null, "Uji", true));
            }
            return true;
        });
    }

    @Test
    void namesEveryWrongValueAndTakesNothing() {
        MockHttpServletResponse refused = program.as("verifikator")
                .under(key())
                .post(
                        ADDRESS,
                        body(
                                row("RUTAN-IIB-WEDA", "48", "41"),
                                row("Bapas Kelas II Tidor", "48", "34"),
                                row("LAPAS-IIB-TOBELO", "48", "52"),
                                row("RUTAN-IIB-WEDA", "\"48 aksi\"", "null")));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        JsonNode problem = Program.json(refused);
        assertThat(problem.get("detail").stringValue()).contains("Tidak ada baris yang diterapkan");
        assertThat(errors(problem))
                .anyMatch(error -> error.startsWith("2 unit Tidak ada di daftar satuan kerja"))
                .anyMatch(error -> error.startsWith("3 realised Lebih besar daripada target (48)"))
                .anyMatch(error -> error.startsWith("4 target Isi angka saja"))
                .anyMatch(error -> error.startsWith("4 realised "))
                .anyMatch(error -> error.startsWith("4 unit Sudah ada di baris 1"))
                .hasSize(5);
        assertThat(reports("RUTAN-IIB-WEDA")).isEmpty();
    }

    @Test
    void submitsOnceHoweverOftenItIsSent() {
        String key = key();
        Program.Call verifier = program.as("verifikator").under(key);
        String body = body(row("LAPAS-IIA-TERNATE", "48", "45"), row("Rutan Kelas IIB Soasiu", "48", "48"));
        MockHttpServletResponse first = verifier.post(ADDRESS, body);
        assertThat(first.getStatus()).isEqualTo(200);
        JsonNode applied = Program.json(first);
        assertThat(applied.get("target").stringValue()).isEqualTo("2025-B12");
        assertThat(applied.get("begun").intValue()).isEqualTo(2);
        assertThat(applied.get("warnings").get(0).get("row").intValue()).isEqualTo(2);
        assertThat(reports("LAPAS-IIA-TERNATE")).containsExactly("DIAJUKAN");
        assertThat(reasons("LAPAS-IIA-TERNATE")).anyMatch(reason -> reason.contains("token Uji"));

        MockHttpServletResponse again = verifier.post(ADDRESS, body);
        assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());

        MockHttpServletResponse other = verifier.post(ADDRESS, body(row("LAPAS-IIA-TERNATE", "48", "46")));
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(errors(Program.json(other))).anyMatch(error -> error.contains("Idempotency-Key"));

        JsonNode unchanged = Program.json(program.as("verifikator").under(key()).post(ADDRESS, body));
        assertThat(unchanged.get("unchanged").intValue()).isEqualTo(2);
    }

    @Test
    void letsTheSecondOfTwoRequestsAtOnceWaitForTheFirst() throws Exception {
        Program.Call verifier = program.as("verifikator").under(key());
        String body = body(row("LAPAS-IIB-JAILOLO", "48", "44"), row("BAPAS-II-TERNATE", "48", "43"));
        Callable<MockHttpServletResponse> sending = () -> verifier.post(ADDRESS, body);
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            List<MockHttpServletResponse> answers =
                    senders.invokeAll(List.of(sending, sending, sending, sending)).stream()
                            .map(ReportApiTests::answer)
                            .toList();
            assertThat(answers).allMatch(answer -> answer.getStatus() == 200);
            assertThat(answers.stream().filter(answer -> answer.getHeader("Idempotency-Replayed") == null))
                    .hasSize(1);
            assertThat(answers.stream()
                            .map(answer -> Program.json(answer).get("begun").intValue()))
                    .containsOnly(2);
        } finally {
            senders.shutdownNow();
        }
        assertThat(reports("LAPAS-IIB-JAILOLO")).hasSize(1);
    }

    @Test
    void forgetsTheKeyOfWhatWasRefused() {
        Program.Call verifier = program.as("verifikator").under(key());
        assertThat(verifier.post(ADDRESS, body(row("LPKA-II-TERNATE", "0", "0")))
                        .getStatus())
                .isEqualTo(422);
        assertThat(verifier.post(ADDRESS, body(row("LPKA-II-TERNATE", "48", "40")))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void asksForAKeyAnOpenCheckpointAndJson() {
        Program.Call verifier = program.as("verifikator");
        String body = body(row("LAPAS-III-LABUHA", "48", "40"));
        MockHttpServletResponse keyless = verifier.post(ADDRESS, body);
        assertThat(keyless.getStatus()).isEqualTo(422);
        assertThat(errors(Program.json(keyless))).anyMatch(error -> error.contains("Idempotency-Key"));
        assertThat(verifier.under(key())
                        .post(ADDRESS, body.replace("2025-B12", "2031-B12"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(verifier.under(key()).post(ADDRESS, "{\"period\":").getStatus())
                .isEqualTo(400);
        assertThat(verifier.under(key())
                        .post(ADDRESS, "{\"period\":\"2025-B12\",\"rows\":[]}")
                        .getStatus())
                .isEqualTo(422);
        MockHttpServletResponse xml = verifier.under(key()).send(ADDRESS, MediaType.APPLICATION_XML, "<rows/>");
        assertThat(xml.getStatus()).isEqualTo(415);
        assertThat(Program.json(xml).get("title").stringValue()).isEqualTo("Jenis isi ini tidak diterima");
        MockHttpServletResponse large = verifier.under(key()).post(ADDRESS, body + " ".repeat(1_100_000));
        assertThat(large.getStatus()).isEqualTo(413);
        assertThat(Program.json(large).get("detail").stringValue()).contains("1.024 KB");
    }

    @Test
    void narrowsTheUploadToWhoMayImportWithATokenThatSubmits() {
        String body = body(row("LAPAS-III-LABUHA", "48", "40"));
        assertThat(program.as("verifikator", TokenScope.READ)
                        .under(key())
                        .post(ADDRESS, body)
                        .getStatus())
                .isEqualTo(403);
        assertThat(program.as("operator.ternate")
                        .under(key())
                        .post(ADDRESS, body)
                        .getStatus())
                .isEqualTo(403);
        assertThat(reports("LAPAS-III-LABUHA")).isEmpty();
    }

    private static MockHttpServletResponse answer(Future<MockHttpServletResponse> sent) {
        try {
            return sent.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String row(String unit, String target, String realised) {
        return "{\"unit\":\"%s\",\"target\":%s,\"realised\":%s}".formatted(unit, target, realised);
    }

    private static String body(String... rows) {
        return "{\"period\":\"2025-B12\",\"rows\":[" + String.join(",", rows) + "]}";
    }

    private static List<String> errors(JsonNode problem) {
        return StreamSupport.stream(problem.required("errors").spliterator(), false)
                .map(error -> List.of("row", "field", "message").stream()
                        .filter(error::has)
                        .map(name -> error.get(name).asString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private List<String> reports(String unit) {
        return people.asSystem(
                () -> database.sql("""
                        select state from reform.report join organisation.unit on unit.id = report.unit_id
                         where unit.code = :unit and year = 2025 and checkpoint = 'B12'
                        """).param("unit", unit).query(String.class).list());
    }

    private List<String> reasons(String unit) {
        return people.asSystem(
                () -> database.sql("""
                        select coalesce(entry.body::jsonb ->> 'reason', '') from ledger.entry
                          join organisation.unit on unit.id = entry.unit_id
                         where unit.code = :unit and entry.table_name = 'reform.report'
                        """).param("unit", unit).query(String.class).list());
    }
}
