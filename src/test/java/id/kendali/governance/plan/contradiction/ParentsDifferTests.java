package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class ParentsDifferTests {

    private final Rule rule = new ParentsDiffer();

    @Test
    void staysSilentOnTheRealPlan() {
        assertThat(rule.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsAnIndicatorUnderAnotherGoalAndAGoalUnderAnotherProgramme() {
        assertThat(WordingPlans.withCascade()
                        .and("monitoring_schedule.csv", """
                                program,sk_code,ikk_code,form
                                Program Pelayanan,SK 3,IKK 1.1,Monitoring
                                Program Manajemen,SK 1,IKK 1.2,Monitoring
                                """)
                        .checkedBy(rule))
                .extracting(
                        found -> found.subject().key(), found -> found.first().value(), Contradiction::second)
                .containsExactly(
                        tuple("IKK 1.1", "SK 1", new Place("monitoring_schedule.csv", 2, "sk_code", "4.1.1", "SK 3")),
                        tuple(
                                "SK 1",
                                "Program Pelayanan",
                                new Place("monitoring_schedule.csv", 3, "program", "4.1.1", "Program Manajemen")));
    }

    @Test
    void staysSilentAboutTheSameParentsInOtherSpelling() {
        assertThat(WordingPlans.withCascade()
                        .and("monitoring_schedule.csv", """
                                program,sk_code,ikk_code,form
                                PROGRAM PELAYANAN,SK.1,IKK 1.1,Monitoring
                                ,SK 3,IKK 3.1,Monitoring
                                """)
                        .checkedBy(rule))
                .isEmpty();
    }

    @Test
    void knowsAProgrammeByItsCodeAndByItsName() {
        WordingPlans plan = WordingPlans.with("strategy.yaml", """
                programs: [{code: '03', name: Program Pelayanan}]
                sasaran_kegiatan:
                  - {code: SK 1, name: Satu, program: Program Pelayanan}
                """);
        assertThat(plan.and("monitoring_schedule.csv", """
                                program,sk_code,form
                                Program Pelayanan,SK 1,Monitoring
                                03,SK 1,Monitoring
                                """).checkedBy(rule)).isEmpty();
    }
}
