package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class DanglingReferenceTests {

    private final Rule rule = new DanglingReference();

    @Test
    void staysSilentOnTheRealPlan() {
        assertThat(rule.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsWhatIsMissingOnceForAllThatReferToIt() {
        assertThat(WordingPlans.withCascade()
                        .and("indicator_targets.csv", """
                                code,code_printed,indicator_printed,year,table
                                IKK 2.1,IKK 2.1,Indeks,2030,III.1
                                IKK 2.1,IKK 2.1,Indeks,2031,III.1
                                """)
                        .and("monitoring_schedule.csv", """
                                sk_code,ikk_code,form
                                SK 1,IKK.2.1,Monitoring
                                SK 2,IKK 1.1,Monitoring
                                """)
                        .checkedBy(rule))
                .extracting(
                        found -> found.subject().key(),
                        Contradiction::first,
                        found -> found.title().arguments())
                .containsExactly(
                        tuple(
                                "INDICATOR IKK 2.1",
                                new Place("indicator_targets.csv", 2, "code", "III.1", "IKK 2.1"),
                                List.of("IKK 2.1", "III.1", 3, "Bab II")),
                        tuple(
                                "GOAL SK 2",
                                new Place("monitoring_schedule.csv", 3, "sk_code", "4.1.1", "SK 2"),
                                List.of("SK 2", "4.1.1", 1, "Bab II")));
    }

    @Test
    void findsMissingUnitsPartsOfTheOfficeAndNationalMissions() {
        assertThat(WordingPlans.with("org_units.csv", """
                                code,name,parent_code
                                K,Kanwil,
                                A,Lapas,X
                                """)
                        .and("organisation.yaml", "units: [{code: U, name: Bidang U}]")
                        .and("risks.csv", """
                                code,owner,owner_codes
                                R-1,Kepala,U;V
                                """)
                        .and("strategy.yaml", """
                                asta_cita: {supported_by_ministry: [1, 9], items: [{seq: 1}]}
                                misi: [{code: Misi 1, text: Satu, asta_cita: 1}]
                                tujuan: [{code: Tujuan 1, text: Satu, misi: Misi 3}]
                                """)
                        .checkedBy(rule))
                .extracting(found -> found.subject().key())
                .containsExactly("UNIT X", "OFFICE_PART V", "NATIONAL_MISSION 9", "MISSION Misi 3");
    }

    @Test
    void staysSilentIfThePlanDoesNotDefineAnyOfThatKind() {
        assertThat(WordingPlans.with("staff_by_unit.csv", """
                                unit_code,unit_name
                                A,Lapas
                                """).checkedBy(rule)).isEmpty();
    }
}
