package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingTests {

    private final Rule rule = new Numbering();

    @Test
    void findsThreeKindsOfListsOutOfOrder() {
        List<Contradiction> found = rule.check(MalukuUtara.plan());
        assertThat(found)
                .extracting(one -> one.subject().key(), one -> one.title().arguments())
                .containsExactly(
                        tuple("problems.csv", List.of("1.2.2", 5, 40)),
                        tuple("organisation.yaml functions_printed", List.of("1.1.2", 2, 5)),
                        tuple("performance_analysis.yaml sub_tables", List.of("1.1.3", 1, 2)));
        assertThat(found.get(0).first())
                .isEqualTo(new Place("problems.csv", 50, "solution_label_printed", "1.2.2, P-TIKP-01", "i)"));
        assertThat(found.get(0).second())
                .isEqualTo(new Place("problems.csv", 51, "solution_label_printed", "1.2.2, P-TIKP-01", "—"));
        assertThat(found.get(2).second())
                .isEqualTo(new Place(
                        "performance_analysis.yaml",
                        null,
                        "indicator_report_sections[0].sub_tables[4].letter",
                        "1.1.3",
                        "d"));
    }

    @Test
    void findsALetterThatIsLeftOut() {
        assertThat(WordingPlans.with("potentials.csv", """
                                no,title,letter,potential
                                1,Satu,a,Pertama
                                1,Satu,c,Kedua
                                2,Dua,a,Pertama
                                """).checkedBy(rule))
                .extracting(found -> found.title().arguments())
                .containsExactly(List.of("1.2.1", 1, 2));
    }

    @Test
    void staysSilentAboutOrderAndAboutListsWithoutLabels() {
        assertThat(WordingPlans.with("potentials.csv", """
                                no,title,letter,potential
                                1,Satu,a,Pertama
                                1,Satu,b.,Kedua
                                2,Dua,,
                                3,Tiga,i),Pertama
                                3,Tiga,ii),Kedua
                                """)
                        .and("indices.yaml", """
                                indices:
                                  - elements: [{letter: A.}, {letter: 2}, {letter: iii}]
                                  - elements: [{letter: c}, {letter: d}]
                                """)
                        .checkedBy(rule))
                .isEmpty();
    }
}
