package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class CodeSpellingTests {

    private final Rule rule = new CodeSpelling();

    @Test
    void findsThePointThatIII1PrintsInACode() {
        assertThat(rule.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("CODE_SPELLING|ELEMENT|IKK 19.2");
            assertThat(found.severity()).isEqualTo(Severity.MINOR);
            assertThat(found.first()).isEqualTo(new Place("kro_ro.csv", 4, "ikk_code", "3.2", "IKK 19.2"));
            assertThat(found.second())
                    .isEqualTo(new Place("indicator_targets.csv", 12, "code_printed", "III.1", "IKK.19.2"));
        });
    }

    @Test
    void findsASpellingOnceForAllItsRows() {
        assertThat(WordingPlans.withCascade().and("funding.csv", """
                                code,code_printed,name,year,table
                                SK 1,SK.1,Satu,2030,III.2
                                SK 1,SK-1,Satu,2031,Lampiran I
                                """).checkedBy(rule))
                .hasSize(1);
    }

    @Test
    void staysSilentWhereOneSpellingIsUsedThroughout() {
        assertThat(WordingPlans.with("funding.csv", """
                                code,code_printed,name,year,table
                                SK 1,SK.1,Satu,2030,III.2
                                SK 1,SK.1,Satu,2030,Lampiran I
                                SK 11,SK 11,Sebelas,2030,III.2
                                """).checkedBy(rule)).isEmpty();
    }
}
