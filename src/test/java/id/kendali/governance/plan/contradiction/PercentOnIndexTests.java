package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.targets;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import org.junit.jupiter.api.Test;

class PercentOnIndexTests {

    private final Rule rule = new PercentOnIndex();

    @Test
    void findsAnIndexInPercentInTheRealPlan() {
        assertThat(checkRealPlan(rule)).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo(Subject.target("IKK 17.1"));
            assertThat(found.severity()).isEqualTo(Severity.MODERATE);
            assertThat(found.first()).isEqualTo(new Place("indicator_targets.csv", 2, "target", "III.1, 2025", "3,2%"));
            assertThat(found.second())
                    .isEqualTo(new Place(
                            "strategy.yaml",
                            null,
                            "sasaran_kegiatan[0].indicators[0].name",
                            "IKK 17.1",
                            "Indeks Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah"));
        });
    }

    @Test
    void takesTheNameFromTheTableIfThereIsNoCascade() {
        assertThat(check(rule, plan(targets("I 1", "Indeks mutu", "%", "3.2", "3.4"))))
                .singleElement()
                .extracting(found -> found.second().column())
                .isEqualTo("indicator_printed");
    }

    @Test
    void isSilentAboutIndicesWithoutPercentSharesAndLargeValues() {
        assertThat(check(rule, plan(targets("I 1", "Indeks mutu", "indeks", "3.2", "3.4"))))
                .isEmpty();
        assertThat(check(rule, plan(targets("I 1", "Persentase mutu", "%", "3.2", "3.4"))))
                .isEmpty();
        assertThat(check(rule, plan(targets("I 1", "Indeks mutu", "%", "82", "84"))))
                .isEmpty();
        assertThat(check(rule, plan(targets("I 1", "Indeks mutu", "%", "")))).isEmpty();
    }
}
