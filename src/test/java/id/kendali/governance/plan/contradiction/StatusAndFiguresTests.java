package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatusAndFiguresTests {

    private final Rule rule = new StatusAndFigures();

    @Test
    void isSilentOnTheRealPlan() {
        assertThat(checkRealPlan(rule)).isEmpty();
    }

    @Test
    void findsATargetThatIsCalledMetAndIsNot() {
        assertThat(find("Indeks mutu", "3.6", "3.4", "Keterangan: Terpenuhi"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.MODERATE);
                    assertThat(found.first().column()).isEqualTo("note");
                    assertThat(found.first().value()).isEqualTo("Terpenuhi");
                    assertThat(found.explanation().arguments()).containsExactly("Terpenuhi", "3,6", "3,4");
                });
    }

    @Test
    void findsATargetThatIsCalledMissedAndIsMet() {
        assertThat(find("Indeks mutu", "3.6", "3.6", "Keterangan: Tidak Terpenuhi"))
                .hasSize(1);
    }

    @Test
    void isSilentIfBothAgreeOrLessMayBeBetter() {
        assertThat(find("Indeks mutu", "3.6", "3.6", "Keterangan: Terpenuhi")).isEmpty();
        assertThat(find("Indeks mutu", "3.6", "3.4", "Keterangan: Tidak Terpenuhi"))
                .isEmpty();
        assertThat(find("Indeks mutu", "3.6", "3.4", "")).isEmpty();
        assertThat(find("Indeks risiko", "3.6", "3.4", "Keterangan: Terpenuhi")).isEmpty();
    }

    private List<Contradiction> find(String indicator, String target, String realised, String note) {
        return check(rule, plan(performance("""
                SK.1 d, %1$s, 2030, YEAR, MID_TERM_TARGET, %2$s, , ,
                SK.1 d, %1$s, 2030, YEAR, REALISATION, %3$s, , , %4$s
                """.formatted(indicator, target, realised, note))));
    }
}
