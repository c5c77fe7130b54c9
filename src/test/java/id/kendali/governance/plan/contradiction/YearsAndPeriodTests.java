package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearsAndPeriodTests {

    private final Rule rule = new YearsAndPeriod();

    @Test
    void staysSilentOnTheRealPlan() {
        assertThat(rule.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsAYearOutsideAYearThatIsMissingAndAnotherPeriodInTheTitle() {
        List<Contradiction> found = WordingPlans.with("context.yaml", """
                        decree: {title: RENCANA STRATEGIS TAHUN 2030 - 2034}
                        plan_period: {start_year: 2030, end_year: 2031}
                        """)
                .and("funding.csv", """
                        code,code_printed,name,year,table
                        SK 1,SK 1,Satu,2030,III.2
                        SK 1,SK 1,Satu,2031,III.2
                        SK 1,SK 1,Satu,2032,III.2
                        """)
                .and("roadmap.csv", """
                        aspect_no,aspect,year,item_no,item
                        1,Sarana,2030,1,Gedung
                        """)
                .checkedBy(rule);
        assertThat(found)
                .extracting(Contradiction::second)
                .containsExactly(
                        new Place("funding.csv", 4, "year", "III.2", "2030, 2031, 2032"),
                        new Place("roadmap.csv", 2, "year", "3.3", "2030"),
                        new Place("context.yaml", null, "decree.title", "Keputusan", "2030 - 2034"));
        assertThat(found)
                .allSatisfy(one -> assertThat(one.first())
                        .isEqualTo(new Place("context.yaml", null, "plan_period", "Keputusan", "2030–2031")));
    }

    @Test
    void staysSilentWithoutAStatedPeriod() {
        assertThat(WordingPlans.with("funding.csv", """
                                code,code_printed,name,year,table
                                SK 1,SK 1,Satu,2030,III.2
                                """).checkedBy(rule)).isEmpty();
    }
}
