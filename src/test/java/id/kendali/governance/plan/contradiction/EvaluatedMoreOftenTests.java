package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class EvaluatedMoreOftenTests {

    private final Rule rule = new EvaluatedMoreOften();

    @Test
    void staysSilentOnTheRealPlan() {
        assertThat(rule.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsAnEvaluationBetweenTwoMonitorings() {
        assertThat(plan("Triwulan,QUARTERLY").checkedBy(rule)).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("EVALUATED_MORE_OFTEN|INDICATOR|IKK 1.1");
            assertThat(found.first())
                    .isEqualTo(
                            new Place("monitoring_schedule.csv", 3, "period_printed", "4.1.1, IKK 1.1", "Semesteran"));
            assertThat(found.second())
                    .isEqualTo(new Place("evaluation_schedule.csv", 2, "period_printed", "4.1.2, IKK 1.1", "Triwulan"));
        });
    }

    @Test
    void staysSilentAboutAnEvaluationAsOftenAsTheMonitoring() {
        assertThat(plan("Semesteran,SEMESTER").checkedBy(rule)).isEmpty();
        assertThat(plan("Insidentil,INCIDENTAL").checkedBy(rule)).isEmpty();
    }

    private static WordingPlans plan(String evaluated) {
        return WordingPlans.with("monitoring_schedule.csv", """
                        ikk_code,form,period_printed,periods
                        IKK 1.1,Monitoring berkas,Tahunan,YEARLY
                        IKK 1.1,Monitoring kunjungan,Semesteran,SEMESTER
                        """)
                .and("evaluation_schedule.csv", """
                        ikk_code,form,period_printed,periods
                        IKK 1.1,Evaluasi kunjungan,%s
                        IKK 9.9,Evaluasi lain,Harian,DAILY
                        """.formatted(evaluated));
    }
}
