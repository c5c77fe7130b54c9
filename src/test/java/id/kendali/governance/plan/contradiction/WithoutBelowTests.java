package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithoutBelowTests {

    private final Rule rule = new WithoutBelow();

    @Test
    void staysSilentOnTheRealPlan() {
        assertThat(rule.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsAMissionAProgrammeAndAGoalThatCarryNothing() {
        List<Contradiction> found = WordingPlans.with("strategy.yaml", """
                        misi: [{code: Misi 1, text: Satu}, {code: Misi 2, text: Dua}]
                        tujuan: [{code: Tujuan 1, text: Satu, misi: Misi 1}]
                        programs: [{name: Program A}, {name: Program B}]
                        sasaran_kegiatan:
                          - {code: SK 1, name: Satu, program: Program A, indicators: [{code: IKK 1.1, name: Indeks}]}
                          - {code: SK 2, name: Dua, program: Program A}
                        """).checkedBy(rule);
        assertThat(found)
                .extracting(one -> one.subject().key())
                .containsExactly("MISI Misi 2", "PROGRAM Program B", "SASARAN_KEGIATAN SK 2");
        assertThat(found.get(2).first())
                .isEqualTo(new Place("strategy.yaml", null, "sasaran_kegiatan[1].name", "Bab II", "Dua"));
        assertThat(found.get(2).second())
                .isEqualTo(new Place("strategy.yaml", null, "sasaran_kegiatan[1]", "Bab II", "—"));
    }

    @Test
    void staysSilentAboutAPlanThatLeavesTheLevelsAboveToTheMinistry() {
        assertThat(WordingPlans.with("strategy.yaml", """
                                misi: [{code: Misi 1, text: Satu}]
                                programs: [{name: Program A, code: '01'}]
                                sasaran_kegiatan:
                                  - code: SK 1
                                    name: Satu
                                    program: Program A
                                    indicators: [{code: IKK 1.1, name: Indeks}]
                                """).checkedBy(rule)).isEmpty();
    }
}
