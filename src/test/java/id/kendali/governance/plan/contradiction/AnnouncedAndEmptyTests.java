package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncedAndEmptyTests {

    private final Rule rule = new AnnouncedAndEmpty();

    @Test
    void findsTheCausesAndThePotentialThatAreOnlyAnnounced() {
        List<Contradiction> found = rule.check(MalukuUtara.plan());
        assertThat(found)
                .extracting(Contradiction::fingerprint)
                .containsExactly(
                        "ANNOUNCED_AND_EMPTY|DOCUMENT|performance_analysis.yaml SK.2 IKK.1, kegagalan, eksternal",
                        "ANNOUNCED_AND_EMPTY|DOCUMENT|potentials.csv Superplatform Digital");
        assertThat(found.get(0).second())
                .isEqualTo(new Place("performance_analysis.yaml", null, "causes[2].items", "1.1.3", "—"));
        assertThat(found.get(1).first())
                .isEqualTo(new Place("potentials.csv", 17, "title", "1.2.1", "Superplatform Digital"));
        assertThat(found.get(1).second()).isEqualTo(new Place("potentials.csv", 17, "potential", "1.2.1", "—"));
    }

    @Test
    void findsAnEmptyListBesideAFilledOne() {
        assertThat(WordingPlans.with("other.yaml", """
                                causes:
                                  - {kind: KEBERHASILAN, items: [Satu]}
                                  - {kind: KEGAGALAN, note: Tidak ada, items: []}
                                """).checkedBy(rule))
                .extracting(found -> found.subject().key())
                .containsExactly("other.yaml kegagalan");
    }

    @Test
    void findsATitleOnceAndOnlyIfNoneOfItsRowsHasAText() {
        assertThat(WordingPlans.with("other.csv", """
                                no,title,letter,text
                                1,Satu,a,Isi
                                1,Satu,b,
                                2,Dua,a,
                                2,Dua,b,
                                3,Tiga,a,Isi
                                4,Empat,a,Isi
                                5,Lima,a,Isi
                                """).checkedBy(rule))
                .extracting(found -> found.subject().key())
                .containsExactly("other.csv Dua");
    }

    @Test
    void staysSilentAboutTablesOfTitlesAndListsThatAreAllEmpty() {
        assertThat(WordingPlans.with("other.csv", """
                                no,title,text
                                1,Satu,
                                2,Dua,
                                3,Tiga,Isi
                                """)
                        .and("other.yaml", "causes: [{kind: A, items: []}, {kind: B, tasks: []}]")
                        .checkedBy(rule))
                .isEmpty();
    }
}
