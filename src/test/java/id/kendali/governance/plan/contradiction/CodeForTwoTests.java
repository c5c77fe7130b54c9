package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class CodeForTwoTests {

    private final Rule rule = new CodeForTwo();

    @Test
    void findsTheCodeThatLampiranIPrintsForTwoIndicators() {
        assertThat(rule.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("CODE_FOR_TWO|ELEMENT|IKK 9.1");
            assertThat(found.severity()).isEqualTo(Severity.MODERATE);
            assertThat(found.first())
                    .isEqualTo(new Place("indicator_targets.csv", 12, "code_printed", "III.1", "IKK 19.1, IKK 19.2"));
            assertThat(found.second())
                    .isEqualTo(
                            new Place("indicator_targets.csv", 27, "code_printed", "Lampiran I", "IKK 9.1, IKK 9.1"));
        });
    }

    @Test
    void findsAClashWithoutAnotherTable() {
        assertThat(WordingPlans.with("funding.csv", """
                                code,code_printed,name,year,table
                                SK 4,SK 2,Satu,2030,Lampiran II
                                SK 5,SK 2,Dua,2030,Lampiran II
                                """).checkedBy(rule))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.first().row()).isEqualTo(2);
                    assertThat(found.second().value()).isEqualTo("SK 2, SK 2");
                });
    }

    @Test
    void staysSilentAboutTheSameCodeInSeveralYearsAndTables() {
        assertThat(WordingPlans.with("funding.csv", """
                                code,code_printed,name,year,table
                                SK 4,SK 4,Satu,2030,III.2
                                SK 4,SK 4,Satu,2031,III.2
                                SK 4,SK 2,Satu,2030,Lampiran I
                                SK 5,SK 4,Dua,2030,Lampiran I
                                """).checkedBy(rule)).isEmpty();
    }
}
