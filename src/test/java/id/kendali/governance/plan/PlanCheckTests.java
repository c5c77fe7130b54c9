package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.contradiction.Contradiction;
import id.kendali.governance.plan.contradiction.Rupiah;
import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.governance.plan.contradiction.Statement;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticMessageSource;

class PlanCheckTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream refusals = new ByteArrayOutputStream();

    @Test
    void endsWithZeroIfNoContradictionIsSevere() {
        assertThat(check("id", List.of(found(Severity.MINOR)), MalukuUtara.FOLDER.toString()))
                .isZero();
        assertThat(text(out))
                .contains("Renstra 2025–2029, 22 tabel dan 9 daftar.")
                .endsWith("Kontradiksi: 1 (0 berat, 0 sedang, 1 ringan).\n");
    }

    @Test
    void endsWithOneIfAContradictionIsSevere() {
        int status = check("id", List.of(found(Severity.SEVERE), found(Severity.MINOR)), MalukuUtara.FOLDER.toString());
        assertThat(status).isEqualTo(1);
        assertThat(text(out)).contains("""

                BERAT (1): angka, target, atau uang bergantung padanya

                  1. Dua tabel berbeda: Pendanaan SK 17
                     • funding.csv, baris 3, amount_idr [III.2] = Rp102.832.000
                     • indices.yaml, indices[0].dimension_count [1.1.3] = 10
                     Selisih: Rp5.000
                     Pagu bergantung pada tabel yang berlaku, dan pagu itu dibaca banyak orang sebelum ada yang
                     menetapkannya.

                RINGAN (1): salah tulis

                  2. Dua tabel berbeda: Pendanaan SK 17
                """);
        assertThat(text(out)).endsWith("Kontradiksi: 2 (1 berat, 0 sedang, 1 ringan).\n");
    }

    @Test
    void speaksEnglishWhenAsked() {
        check("en", List.of(found(Severity.SEVERE)), MalukuUtara.FOLDER.toString());
        assertThat(text(out))
                .contains("SEVERE (1)", "funding.csv, row 3, amount_idr")
                .endsWith("Contradictions: 1 (1 severe, 0 moderate, 0 minor).\n");
    }

    @Test
    void endsWithTwoAndNamesEveryErrorIfThePlanCannotBeRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("strategy.yaml"), "a: [\n");
        assertThat(check("id", List.of(), folder.toString())).isEqualTo(2);
        assertThat(text(out))
                .contains("tidak dapat dimuat; galat: 2.")
                .contains("  galat  indicator_targets.csv: Berkas wajib tidak ada")
                .contains("  galat  strategy.yaml: Baris 2, kolom 1: susunan YAML tidak terbaca");
    }

    @Test
    void endsWithTwoOnBadUsage() {
        assertThat(check("id", List.of())).isEqualTo(2);
        assertThat(text(refusals)).contains("./kendali plan check FOLDER");
        assertThat(check("id", List.of(), "tidak-ada")).isEqualTo(2);
        assertThat(text(refusals)).contains("tidak-ada tidak ada atau tidak terbaca.");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void readsAZipFileAndAWorkbook(@TempDir Path folder) throws IOException {
        PlanOfAnotherRegion region = new PlanOfAnotherRegion();
        Path zip = Files.write(folder.resolve("renstra.zip"), region.zip());
        Path workbook = Files.write(folder.resolve("renstra.xlsx"), region.workbook());
        assertThat(check("id", List.of(), zip.toString())).isZero();
        assertThat(check("id", List.of(), workbook.toString())).isZero();
    }

    @Test
    void findsTheTextsOfTheWholeModule() throws IOException {
        Path messages = Path.of("src/main/resources/messages");
        try (Stream<Path> files = Files.walk(messages.resolve("governance/plan"))) {
            assertThat(files.filter(file -> file.endsWith("messages.properties"))
                            .map(file -> messages.relativize(file.getParent())
                                    .toString()
                                    .replace('/', '.')))
                    .isSubsetOf(CommandTexts.FOLDERS);
        }
    }

    private int check(String language, List<Contradiction> found, String... arguments) {
        Locale locale = Locale.forLanguageTag(language);
        StaticMessageSource messages = new StaticMessageSource();
        messages.setParentMessageSource(new CommandTexts());
        messages.addMessage("plan.rule.X", locale, "Dua tabel berbeda");
        messages.addMessage("plan.rule.X.title", locale, "Pendanaan {0}");
        messages.addMessage("plan.rule.X.difference", locale, "{0}");
        messages.addMessage(
                "plan.rule.X.explanation",
                locale,
                "Pagu bergantung pada tabel yang berlaku, dan pagu itu dibaca banyak orang sebelum ada yang"
                        + " menetapkannya.");
        CheckReport report = new CheckReport(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(refusals, true, StandardCharsets.UTF_8),
                messages,
                locale);
        return new PlanCheck(report, (PlanDocument plan) -> found).run(List.of(arguments));
    }

    private static Contradiction found(Severity severity) {
        return new Contradiction(
                "X",
                severity,
                Subject.funding("SK 17"),
                Statement.of("plan.rule.X.title", "SK 17"),
                Statement.of("plan.rule.X.explanation"),
                new Place("funding.csv", 3, "amount_idr", "III.2", "Rp102.832.000"),
                new Place("indices.yaml", null, "indices[0].dimension_count", "1.1.3", "10"),
                Statement.of("plan.rule.X.difference", new Rupiah(BigDecimal.valueOf(5000))));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
