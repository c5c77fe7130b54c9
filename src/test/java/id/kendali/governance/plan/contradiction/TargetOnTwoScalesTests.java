package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.targets;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetOnTwoScalesTests {

    private final Rule rule = new TargetOnTwoScales();

    @Test
    void findsHundredPercentAgainstThreePointOneInTheRealPlan() {
        assertThat(checkRealPlan(rule)).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo(Subject.target("IKK 19.2"));
            assertThat(found.severity()).isEqualTo(Severity.SEVERE);
            assertThat(found.first())
                    .isEqualTo(new Place("indicator_targets.csv", 12, "target", "III.1, 2025", "100,0%"));
            assertThat(found.second())
                    .isEqualTo(new Place("performance_2020_2025.csv", 28, "value", "1.1.3 SK.2", "3,1 indeks"));
        });
    }

    @Test
    void isSilentIfBothStandOnOneScale() {
        assertThat(find("Indeks mutu layanan di wilayah", "3.4", "3.1")).isEmpty();
        assertThat(find("Indeks mutu layanan di wilayah", "90", "85")).isEmpty();
    }

    @Test
    void isSilentIfTheScaleCannotBeTold() {
        assertThat(find("Indeks mutu layanan di wilayah", "90", "7.5")).isEmpty();
    }

    @Test
    void comparesOnlyWhatMeasuresTheSame() {
        assertThat(find("Indeks mutu layanan di wilayah", "90", "3.1")).hasSize(1);
        assertThat(find("Indeks mutu pembinaan di wilayah", "90", "3.1")).isEmpty();
        assertThat(find("Persentase mutu layanan", "90", "3.1")).isEmpty();
    }

    private List<Contradiction> find(String name, String target, String earlier) {
        return check(
                rule,
                plan(
                        targets("I 1", name, "", target),
                        performance("SK.1, Indeks Mutu Layanan Lingkup UPT, , YEAR, TARGET, %s, indeks, ,\n"
                                .formatted(earlier))));
    }
}
