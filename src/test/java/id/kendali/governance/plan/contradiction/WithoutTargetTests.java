package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithoutTargetTests {

    private static final String TARGETS = """
            code,code_printed,indicator_printed,year,target,unit,target_printed,table
            IKK 1.1,IKK 1.1,Indeks,2030,3,,3,III.1
            IKK 1.1,IKK 1.1,Indeks,2031,4,,4,III.1
            """;
    private static final String PERIOD = "plan_period: {start_year: 2030, end_year: 2031}";

    private final Rule rule = new WithoutTarget();

    @Test
    void staysSilentOnTheRealPlan() {
        assertThat(rule.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsAnIndicatorWithoutAnyTarget() {
        assertThat(WordingPlans.withCascade()
                        .and("indicator_targets.csv", TARGETS)
                        .and("context.yaml", PERIOD)
                        .checkedBy(rule))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.fingerprint()).isEqualTo("WITHOUT_TARGET|INDICATOR|IKK 1.2");
                    assertThat(found.first().value()).isEqualTo("Persentase pengaduan yang selesai");
                    assertThat(found.second()).isEqualTo(Place.file("indicator_targets.csv", "III.1, 2030, 2031", "—"));
                });
    }

    @Test
    void findsTheLastYearWithoutTargetButLeavesHolesToTheSeries() {
        assertThat(WordingPlans.withCascade()
                        .and("indicator_targets.csv", TARGETS + """
                                IKK 1.2,IKK 1.2,Persentase,2030,90,%,90%,III.1
                                """)
                        .and("context.yaml", PERIOD)
                        .checkedBy(rule))
                .extracting(found -> found.title().arguments())
                .containsExactly(List.of("IKK 1.2", "2031"));
        assertThat(WordingPlans.withCascade()
                        .and("indicator_targets.csv", TARGETS + """
                                IKK 1.2,IKK 1.2,Persentase,2030,90,%,90%,III.1
                                IKK 1.2,IKK 1.2,Persentase,2032,92,%,92%,III.1
                                IKK 1.1,IKK 1.1,Indeks,2032,4,,4,III.1
                                """)
                        .and("context.yaml", "plan_period: {start_year: 2030, end_year: 2032}")
                        .checkedBy(rule))
                .isEmpty();
    }

    @Test
    void staysSilentAboutAPlanWithoutTargetsAndAboutTheIndicatorsOfTheMinistry() {
        assertThat(WordingPlans.withCascade().and("context.yaml", PERIOD).checkedBy(rule))
                .isEmpty();
        assertThat(WordingPlans.with("strategy.yaml", """
                                tujuan:
                                  - code: Tujuan 1
                                    indicators: [{code: Indikator Tujuan 1, name: Indeks nasional}]
                                """)
                        .and("indicator_targets.csv", TARGETS)
                        .checkedBy(rule))
                .isEmpty();
    }
}
