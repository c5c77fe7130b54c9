package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodesDifferTests {

    private final Rule rule = new CodesDiffer();

    @Test
    void findsTheNumbersOfLampiranIOnce() {
        assertThat(rule.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("CODES_DIFFER|DOCUMENT|Lampiran I");
            assertThat(found.title().arguments()).isEqualTo(List.of("Lampiran I", 5, "SK 17", "SK 8"));
            assertThat(found.first())
                    .isEqualTo(new Place(
                            "funding.csv",
                            2,
                            "code_printed",
                            "III.2, III.1",
                            "SK 17, SK 19, IKK 17.1, IKK 19.1, IKK.19.2"));
            assertThat(found.second())
                    .isEqualTo(
                            new Place("funding.csv", 12, "code_printed", "Lampiran I", "SK 8, SK 9, IKK 8.1, IKK 9.1"));
        });
    }

    @Test
    void comparesATableWithChapterTwo() {
        assertThat(WordingPlans.withCascade().and("indicator_targets.csv", """
                                code,code_printed,indicator_printed,year,table
                                IKK 1.1,IKK 7.1,Indeks kepuasan,2030,Lampiran I
                                """).checkedBy(rule))
                .singleElement()
                .satisfies(found -> assertThat(found.first().location()).isEqualTo("Bab II"));
    }

    @Test
    void staysSilentAboutSpellingsAndCodesThatStandNowhereElse() {
        assertThat(WordingPlans.with("funding.csv", """
                                code,code_printed,name,year,table
                                SK 4,SK.4,Satu,2030,III.2
                                SK 5,SK 9,Dua,2030,III.2
                                """).checkedBy(rule)).isEmpty();
    }
}
