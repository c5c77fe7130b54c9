package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotScheduledTests {

    private static final String SCHEDULE = """
            code,ikk_code,form,period_printed,periods
            1,IKK 1.1,Monitoring kunjungan,Bulanan,MONTHLY
            """;

    private final Rule monitoring = new NotScheduled(Schedule.MONITORING);
    private final Rule evaluation = new NotScheduled(Schedule.EVALUATION);

    @Test
    void staysSilentOnTheRealPlan() {
        assertThat(monitoring.check(MalukuUtara.plan())).isEmpty();
        assertThat(evaluation.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsAnIndicatorThatOneScheduleLacks() {
        WordingPlans plan = WordingPlans.withCascade()
                .and("monitoring_schedule.csv", SCHEDULE)
                .and("evaluation_schedule.csv", SCHEDULE + "2,IKK 1.2,Evaluasi pengaduan,Tahunan,YEARLY\n");
        assertThat(plan.checkedBy(monitoring)).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("WITHOUT_MONITORING|INDICATOR|IKK 1.2");
            assertThat(found.first().value()).isEqualTo("Persentase pengaduan yang selesai");
            assertThat(found.second()).isEqualTo(Place.file("monitoring_schedule.csv", "4.1.1", "—"));
        });
        assertThat(plan.checkedBy(evaluation)).isEmpty();
    }

    @Test
    void staysSilentWithoutASchedule() {
        for (Rule rule : List.of(monitoring, evaluation)) {
            assertThat(WordingPlans.withCascade().checkedBy(rule)).isEmpty();
        }
    }
}
