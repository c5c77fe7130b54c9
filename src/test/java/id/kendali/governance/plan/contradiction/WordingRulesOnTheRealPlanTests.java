package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanTable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of the plan of Maluku Utara is told, no more and no less. */
class WordingRulesOnTheRealPlanTests {

    private static final Path TEXTS = Path.of("src/main/resources/messages/governance/plan/wordings");
    private static final String FORM = "evaluasi pengelolaan pegawai sarana prasarana serta tata kelola keuangan"
            + " audit internal terhadap efektivitas dan efisiensi pelaksanaan";

    private final PlanDocument plan = MalukuUtara.plan();

    @Test
    void findsExactlyWhatThePlanContradicts() {
        assertThat(check(plan))
                .extracting(found -> found.severity() + " " + found.fingerprint())
                .containsExactly(
                        "MODERATE CODE_FOR_TWO|ELEMENT|IKK 9.1",
                        "MODERATE CODES_DIFFER|DOCUMENT|Lampiran I",
                        "MINOR CODE_SPELLING|ELEMENT|IKK 19.2",
                        "SEVERE NAME_REPEATED|INDICATOR|IKK 19.2",
                        "MODERATE DEFINITION_NAME_DIFFERS|INDICATOR|IKK 19.1",
                        "MODERATE DEFINITION_NAME_DIFFERS|INDICATOR|IKK 19.2",
                        "SEVERE WITHOUT_DEFINITION_AND_FORMULA|INDICATOR|IKK 17.1",
                        "SEVERE WITHOUT_FORMULA|INDICATOR|IKK 19.2",
                        "MODERATE FORM_TWO_PERIODS|MONITORING|" + FORM,
                        "MINOR FORM_IN_OTHER_SCHEDULE|MONITORING|" + FORM,
                        "MODERATE EVALUATION_PERIOD|MONITORING|MONTHLY",
                        "SEVERE COUNT_AND_LIST|INDICATOR|IPH-PAS dimension",
                        "MINOR COUNT_AND_LIST|INDICATOR|IKPA indicator",
                        "MINOR UNIT_NAME_SPELLING|UNIT|RUTAN-IIB-SOASIO",
                        "MINOR OFFICE_NAMES_DIFFER|UNIT|BID-BIMKEMAS",
                        "MINOR OFFICE_NAMES_DIFFER|UNIT|BIMKEMAS-BIMDAYA",
                        "MINOR OFFICE_NAMES_DIFFER|UNIT|BID-YANBIN",
                        "MINOR OFFICE_NAMES_DIFFER|UNIT|YANBIN-TAHANAN-ANAK",
                        "MODERATE FUNCTION_TWICE|UNIT|BIMKEMAS-DAMPING PENGAWASAN",
                        "MINOR FUNCTION_TWICE|UNIT|YANBIN-TAHANAN-ANAK PENGENDALIAN",
                        "MODERATE FUNCTION_MISSING|UNIT|YANBIN-NAPI-ANAK-BINAAN PENGAWASAN",
                        "MINOR TASKS_DIFFER|UNIT|BIMKEMAS-DAMPING MONITORING_EVALUASI",
                        "MINOR NUMBERING|DOCUMENT|problems.csv",
                        "MINOR NUMBERING|DOCUMENT|organisation.yaml functions_printed",
                        "MINOR NUMBERING|DOCUMENT|performance_analysis.yaml sub_tables",
                        "MINOR ROADMAP_ITEM_TWICE|DOCUMENT|renovasi gedung kantor utama",
                        "MINOR ROADMAP_ITEM_TWICE|DOCUMENT|pembangunan ruang yang dibutuhkan",
                        "MINOR ANNOUNCED_AND_EMPTY|DOCUMENT|performance_analysis.yaml SK.2 IKK.1, kegagalan, eksternal",
                        "MINOR ANNOUNCED_AND_EMPTY|DOCUMENT|potentials.csv Superplatform Digital",
                        "MINOR TITLE_WITHOUT_CONTENT|DOCUMENT|opportunities_challenges.csv",
                        "MODERATE PROMISE_NOT_KEPT|DOCUMENT|waktu",
                        "MODERATE PROMISE_NOT_KEPT|DOCUMENT|persyaratan",
                        "MODERATE PROBLEM_IS_SOLUTION|DOCUMENT|audit data harian dan locking system untuk mencegah"
                                + " perubahan tanpa izin");
    }

    @Test
    void hasATextInBothLanguagesForEverythingThatItSays() throws IOException {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
                texts.load(reader);
            }
            assertThat(WordingRules.ALL)
                    .allSatisfy(rule -> assertThat(texts)
                            .containsKeys(
                                    "plan.rule." + rule.name(),
                                    "plan.rule." + rule.name() + ".title",
                                    "plan.rule." + rule.name() + ".explanation"));
            assertThat(check(plan))
                    .flatExtracting(found -> Stream.of(found.title(), found.explanation(), found.difference())
                            .filter(Objects::nonNull)
                            .map(Statement::key)
                            .toList())
                    .allSatisfy(key -> assertThat(texts).containsKey(key));
        }
    }

    @Test
    void hasRulesOfDifferentNamesAndContradictionsOfDifferentFingerprints() {
        assertThat(WordingRules.ALL).extracting(Rule::name).doesNotHaveDuplicates();
        assertThat(check(plan)).extracting(Contradiction::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void staysSilentOnAPlanWithoutFiles() {
        assertThat(check(new PlanDocument(List.of(), List.of()))).isEmpty();
    }

    @Test
    void takesNoMissingFileForAContradiction() {
        List<String> known =
                check(plan).stream().map(Contradiction::fingerprint).toList();
        for (String file : Stream.concat(
                        plan.tables().stream().map(PlanTable::file),
                        plan.trees().stream().map(PlanNode::file))
                .toList()) {
            PlanDocument rest = new PlanDocument(
                    plan.tables().stream()
                            .filter(table -> !table.file().equals(file))
                            .toList(),
                    plan.trees().stream()
                            .filter(tree -> !tree.file().equals(file))
                            .toList());
            assertThat(check(rest))
                    .as(file)
                    .extracting(Contradiction::fingerprint)
                    .isSubsetOf(known);
        }
    }

    @Test
    void checksAPlanOfFortyUnitsInAMoment() {
        PlanDocument large = plan.with(multiplied("org_units.csv")).with(multiplied("staff_by_unit.csv"));
        check(large);
        assertThat(Duration.ofNanos(timeOf(() -> check(large)))).isLessThan(Duration.ofSeconds(1));
    }

    private PlanTable multiplied(String file) {
        PlanTable table = plan.table(file);
        return new PlanTable(
                file,
                table.columns(),
                Stream.of(table.rows(), table.rows(), table.rows(), table.rows())
                        .flatMap(List::stream)
                        .toList());
    }

    private static long timeOf(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return System.nanoTime() - start;
    }

    private static List<Contradiction> check(PlanDocument plan) {
        return WordingRules.ALL.stream()
                .flatMap(rule -> rule.check(plan).stream())
                .toList();
    }
}
