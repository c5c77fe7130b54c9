package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureRulesOnTheRealPlanTests {

    @Test
    void findsExactlyWhatIsThere() {
        assertThat(found())
                .extracting(Contradiction::fingerprint)
                .containsExactlyInAnyOrder(
                        "TABLES_DIFFER|FUNDING|SK 19",
                        "GROWTH_RATES_DIFFER|FUNDING|SK 17",
                        "EXACT_MULTIPLES|FUNDING|SK 19",
                        "SCOPE_OF_FIGURE|INDICATOR|IKK 19.1",
                        "TARGET_ON_TWO_SCALES|TARGET|IKK 19.2",
                        "PERCENT_ON_INDEX|TARGET|IKK 17.1",
                        "SERIES_ON_TWO_SCALES|PERFORMANCE|Indeks Penegakan Hukum Pemasyarakatan di Wilayah, MID_TERM_TARGET",
                        "YEAR_OF_HEADING|PERFORMANCE|Persentase pelaksanaan Rencana Aksi Reformasi Birokrasi di Lingkup UPT"
                                + " Pemasyarakatan, REALISATION, 2024 YEAR %",
                        "MEASURES_MIXED|PERFORMANCE|SK.1 c",
                        "COLUMNS_SWAPPED|STAFF|staff_by_unit.csv");
    }

    @Test
    void saysEachInBothLanguages() {
        assertThat(found()).allSatisfy(FigurePlans::hasItsTexts);
    }

    @Test
    void namesEveryRuleOnce() {
        assertThat(FigureRules.ALL).extracting(Rule::name).doesNotHaveDuplicates();
    }

    @Test
    void findsNothingInAnEmptyPlan() {
        PlanDocument empty = plan();
        assertThat(FigureRules.ALL)
                .allSatisfy(rule -> assertThat(rule.check(empty)).isEmpty());
    }

    @Test
    void findsTheSameInWhateverOrderTheRowsStand() {
        PlanDocument plan = MalukuUtara.plan();
        List<PlanTable> reversed = plan.tables().stream()
                .map(table -> new PlanTable(table.file(), table.columns(), reversed(table.rows())))
                .toList();
        assertThat(fingerprints(new PlanDocument(reversed, plan.trees())))
                .containsExactlyInAnyOrderElementsOf(fingerprints(plan));
    }

    @Test
    void findsNothingElseIfAFileIsMissing() {
        PlanDocument plan = MalukuUtara.plan();
        List<String> all = fingerprints(plan);
        for (PlanTable missing : plan.tables()) {
            List<PlanTable> others =
                    plan.tables().stream().filter(table -> table != missing).toList();
            assertThat(all).as(missing.file()).containsAll(fingerprints(new PlanDocument(others, plan.trees())));
        }
        for (PlanNode missing : plan.trees()) {
            List<PlanNode> others =
                    plan.trees().stream().filter(tree -> tree != missing).toList();
            assertThat(all).as(missing.file()).containsAll(fingerprints(new PlanDocument(plan.tables(), others)));
        }
    }

    private static List<PlanRow> reversed(List<PlanRow> rows) {
        List<PlanRow> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<String> fingerprints(PlanDocument plan) {
        return found(plan).stream().map(Contradiction::fingerprint).toList();
    }

    private static List<Contradiction> found() {
        return found(MalukuUtara.plan());
    }

    private static List<Contradiction> found(PlanDocument plan) {
        return FigureRules.ALL.stream()
                .flatMap(rule -> rule.check(plan).stream())
                .toList();
    }
}
