package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class ProblemIsSolutionTests {

    private final Rule rule = new ProblemIsSolution();

    @Test
    void findsTheProblemThatRepeatsASolution() {
        assertThat(rule.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.MODERATE);
            assertThat(found.first())
                    .isEqualTo(new Place(
                            "problems.csv",
                            83,
                            "problem",
                            "1.2.2, Pembimbing dan Pemberdayaan Klien",
                            "Audit data harian dan locking system untuk mencegah perubahan tanpa izin."));
            assertThat(found.second().row()).isEqualTo(82);
            assertThat(found.second().column()).isEqualTo("solution");
        });
    }

    @Test
    void findsItOnceForAProblemWithSeveralSolutions() {
        assertThat(WordingPlans.with("problems.csv", """
                                code,sub_bidang,problem,solution
                                P-1,Umum,Arsip tercecer,Menata arsip
                                P-2,Umum,menata arsip.,Menambah arsiparis
                                P-2,Umum,menata arsip.,Menyusun SOP
                                """).checkedBy(rule)).hasSize(1);
    }

    @Test
    void staysSilentAboutOneSolutionForTwoProblems() {
        assertThat(WordingPlans.with("problems.csv", """
                                code,sub_bidang,problem,solution
                                P-1,Umum,Arsip tercecer,Menata arsip
                                P-2,Umum,Arsip hilang,Menata arsip
                                P-3,Umum,,
                                """).checkedBy(rule)).isEmpty();
    }
}
