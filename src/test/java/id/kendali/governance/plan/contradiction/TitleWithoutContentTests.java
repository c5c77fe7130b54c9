package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleWithoutContentTests {

    private final Rule rule = new TitleWithoutContent();

    @Test
    void findsTheOpportunitiesThatAreNotThere() {
        assertThat(rule.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("TITLE_WITHOUT_CONTENT|DOCUMENT|opportunities_challenges.csv");
            assertThat(found.title().arguments()).isEqualTo(List.of("1.2.3", "peluang", 7));
            assertThat(found.first())
                    .isEqualTo(Place.file("opportunities_challenges.csv", "1.2.3", "peluang, tantangan"));
            assertThat(found.second())
                    .isEqualTo(new Place("opportunities_challenges.csv", 2, "kind", "1.2.3", "tantangan"));
        });
    }

    @Test
    void staysSilentAboutACompleteSectionAndAboutOtherFiles() {
        assertThat(WordingPlans.with("strengths_weaknesses.csv", """
                                kind,title
                                WEAKNESS,Satu
                                STRENGTH,Dua
                                """)
                        .and("internal_external.csv", """
                                kind,item
                                POTENTIAL,Satu
                                """)
                        .checkedBy(rule))
                .isEmpty();
    }
}
