package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.table;
import static id.kendali.governance.plan.contradiction.FigurePlans.targets;
import static id.kendali.governance.plan.contradiction.FigurePlans.tree;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanNode;
import org.junit.jupiter.api.Test;

class OffScaleTests {

    private final Rule rule = new OffScale();

    @Test
    void isSilentOnTheRealPlanWhereTwoScalesSayMore() {
        assertThat(checkRealPlan(rule))
                .extracting(found -> found.first().value())
                .containsExactly("80");
        assertThat(checkRealPlan(FigurePlans.asListed(rule))).isEmpty();
    }

    @Test
    void findsAShareOutsideZeroToHundredOncePerIndicator() {
        assertThat(check(rule, plan(targets("I 1", "Persentase aksi", "%", "100", "105", "110"))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.first().location()).isEqualTo("III.1, 2031");
                    assertThat(found.second().value()).isEqualTo("0–100");
                });
        assertThat(check(rule, plan(targets("I 1", "Persentase aksi", "%", "-3"))))
                .hasSize(1);
    }

    @Test
    void isSilentAboutSharesWithoutEnd() {
        assertThat(check(rule, plan(targets("I 1", "Persentase peningkatan layanan", "%", "120"))))
                .isEmpty();
        assertThat(check(rule, plan(targets("I 1", "Persentase hunian", "%", "180"))))
                .isEmpty();
        assertThat(check(rule, plan(performance("""
                SK.1 a, Persentase aksi, 2030, YEAR, ACHIEVEMENT, 109, %, 109%,
                SK.1 a, Persentase aksi, 2030, YEAR, REALISATION_OR_ACHIEVEMENT, 109, %, 109%,
                """)))).isEmpty();
    }

    @Test
    void findsAnIndexAboveTheScaleThatThePlanStates() {
        PlanNode indices = tree("indices.yaml", """
                indices:
                  - name: Indeks mutu layanan di wilayah
                    section: 1.1.3 SK.1 IKK.1
                    conversion: {scale_max: 4}
                """);
        assertThat(check(rule, plan(indices, targets("I 1", "Indeks mutu layanan", "", "3.9", "4", "4.2"))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.first().value()).isEqualTo("4.2");
                    assertThat(found.second())
                            .isEqualTo(new Place(
                                    "indices.yaml",
                                    null,
                                    "indices[0].conversion.scale_max",
                                    "1.1.3 SK.1 IKK.1",
                                    "0–4"));
                });
    }

    @Test
    void findsAScoreAboveHundred() {
        assertThat(check(rule, plan(table("budget_scores.csv", """
                code, name, year, period, value, section
                IKPA, Nilai IKPA, 2030, YEAR, 100, 1.1.3
                SMART, Nilai SMART, 2030, YEAR, 100.01, 1.1.3
                """))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.subject()).isEqualTo(Subject.of(Subject.Kind.BUDGET, "SMART 2030 YEAR"));
                    assertThat(found.first().value()).isEqualTo("100,01");
                });
    }
}
