package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class FormTwoPeriodsTests {

    private final Rule rule = new FormTwoPeriods();

    @Test
    void findsTheFormThatIsMonthlyAndHalfYearly() {
        assertThat(rule.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("FORM_TWO_PERIODS");
            assertThat(found.subject().key()).startsWith("evaluasi pengelolaan pegawai sarana prasarana");
            assertThat(found.title().arguments().get(0))
                    .isEqualTo("Evaluasi pengelolaan pegawai, sarana-prasarana, serta tata…");
            assertThat(found.first())
                    .isEqualTo(new Place("monitoring_schedule.csv", 7, "period_printed", "4.1.1, IKK 19.1", "Bulanan"));
            assertThat(found.second())
                    .isEqualTo(new Place(
                            "monitoring_schedule.csv", 11, "period_printed", "4.1.1, IKK 19.2", "Semesteran"));
        });
    }

    @Test
    void findsItForOneIndicatorToo() {
        assertThat(WordingPlans.with("evaluation_schedule.csv", """
                                ikk_code,form,period_printed,periods
                                IKK 1.1,Evaluasi kunjungan,Bulanan,MONTHLY
                                IKK 1.1,evaluasi kunjungan;,Tahunan,YEARLY
                                """).checkedBy(rule))
                .hasSize(1);
    }

    @Test
    void staysSilentAboutOneFormForTwoIndicatorsInOnePeriod() {
        assertThat(WordingPlans.with("monitoring_schedule.csv", """
                                ikk_code,form,period_printed,periods
                                IKK 1.1,Pemantauan lapangan,Bulanan,MONTHLY
                                IKK 1.2,Pemantauan lapangan,bulanan,MONTHLY
                                IKK 1.2,Pemantauan berkas,Tahunan,YEARLY
                                """).checkedBy(rule))
                .isEmpty();
    }
}
