package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class PeriodWordsTests {

    private final Rule rule = new PeriodWords();

    @Test
    void staysSilentOnTheRealPlan() {
        assertThat(rule.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsAWordThatTheListLacks() {
        assertThat(WordingPlans.with("monitoring_schedule.csv", """
                                ikk_code,form,period_printed,periods
                                IKK 1.1,Monitoring blok,"Harian, mingguan",DAILY
                                """).checkedBy(rule))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.fingerprint())
                            .isEqualTo("PERIOD_WORDS|MONITORING|MONITORING IKK 1.1 monitoring blok");
                    assertThat(found.first().value()).isEqualTo("Harian, mingguan");
                    assertThat(found.second())
                            .isEqualTo(new Place("monitoring_schedule.csv", 2, "periods", "4.1.1", "DAILY"));
                });
    }

    @Test
    void staysSilentAboutWordsThatItDoesNotKnow() {
        assertThat(WordingPlans.with("monitoring_schedule.csv", """
                                ikk_code,form,period_printed,periods
                                IKK 1.1,Monitoring blok,setiap akhir pekan,WEEKLY
                                IKK 1.2,Monitoring kunjungan,Triwulanan,QUARTERLY
                                IKK 1.3,Monitoring berkas,Tahunan,
                                """).checkedBy(rule))
                .isEmpty();
    }
}
