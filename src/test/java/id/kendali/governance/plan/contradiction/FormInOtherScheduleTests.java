package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class FormInOtherScheduleTests {

    private static final String EVALUATION = """
            ikk_code,form,period_printed,periods
            IKK 1.1,Evaluasi kunjungan,Tahunan,YEARLY
            """;

    private final Rule rule = new FormInOtherSchedule();

    @Test
    void findsTheEvaluationAmongTheFormsOfMonitoring() {
        assertThat(rule.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.MINOR);
            assertThat(found.first())
                    .isEqualTo(new Place(
                            "monitoring_schedule.csv",
                            7,
                            "form",
                            "4.1.1",
                            "Evaluasi pengelolaan pegawai, sarana-prasarana, serta tata…"));
            assertThat(found.second()).isEqualTo(Place.file("evaluation_schedule.csv", "4.1.2", "—"));
        });
    }

    @Test
    void findsMonitoringAmongTheEvaluations() {
        assertThat(WordingPlans.with("evaluation_schedule.csv", EVALUATION + "IKK 1.1,Pemantauan blok,Tahunan,YEARLY\n")
                        .and("monitoring_schedule.csv", """
                                ikk_code,form,period_printed,periods
                                IKK 1.1,Monitoring kunjungan,Bulanan,MONTHLY
                                """)
                        .checkedBy(rule))
                .extracting(found -> found.subject().key())
                .containsExactly("pemantauan blok");
    }

    @Test
    void staysSilentIfBothSchedulesHaveTheFormOrThereIsNoOther() {
        String monitoring = """
                ikk_code,form,period_printed,periods
                IKK 1.1,Evaluasi kunjungan,Bulanan,MONTHLY
                IKK 1.1,Laporan hasil evaluasi kunjungan,Bulanan,MONTHLY
                """;
        assertThat(WordingPlans.with("monitoring_schedule.csv", monitoring)
                        .and("evaluation_schedule.csv", EVALUATION)
                        .checkedBy(rule))
                .isEmpty();
        assertThat(WordingPlans.with("monitoring_schedule.csv", monitoring).checkedBy(rule))
                .isEmpty();
    }
}
