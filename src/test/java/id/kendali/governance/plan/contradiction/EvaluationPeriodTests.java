package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class EvaluationPeriodTests {

    private static final String FORMS = """
            periodicity_printed: semesteran dan tahunan
            periodicity: [SEMESTER, YEARLY]
            """;

    private final Rule rule = new EvaluationPeriod();

    @Test
    void findsTheMonthlyEvaluations() {
        assertThat(rule.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("EVALUATION_PERIOD|MONITORING|MONTHLY");
            assertThat(found.title().arguments().get(0)).isEqualTo(3);
            assertThat(found.first())
                    .isEqualTo(new Place(
                            "evaluation_forms.yaml",
                            null,
                            "periodicity_printed",
                            "4.1.2",
                            "triwulanan, semesteran maupun tahunan"));
            assertThat(found.second())
                    .isEqualTo(new Place("evaluation_schedule.csv", 2, "period_printed", "4.1.2, IKK 17.1", "Bulanan"));
        });
    }

    @Test
    void findsEachUnknownPeriodOnce() {
        assertThat(WordingPlans.with("evaluation_forms.yaml", FORMS)
                        .and("evaluation_schedule.csv", """
                                ikk_code,form,period_printed,periods
                                IKK 1.1,Evaluasi satu,Triwulan,QUARTERLY
                                IKK 1.2,Evaluasi dua,Mingguan dan bulanan,WEEKLY;MONTHLY
                                IKK 1.3,Evaluasi tiga,Bulanan,MONTHLY
                                """)
                        .checkedBy(rule))
                .extracting(found -> found.subject().key())
                .containsExactly("WEEKLY", "MONTHLY", "QUARTERLY");
    }

    @Test
    void staysSilentAboutKnownPeriodsIncidentsAndAMissingFile() {
        String schedule = """
                ikk_code,form,period_printed,periods
                IKK 1.1,Evaluasi satu,Semester dan insidentil,SEMESTER;INCIDENTAL
                """;
        assertThat(WordingPlans.with("evaluation_forms.yaml", FORMS)
                        .and("evaluation_schedule.csv", schedule)
                        .checkedBy(rule))
                .isEmpty();
        assertThat(WordingPlans.with("evaluation_schedule.csv", schedule).checkedBy(rule))
                .isEmpty();
    }
}
