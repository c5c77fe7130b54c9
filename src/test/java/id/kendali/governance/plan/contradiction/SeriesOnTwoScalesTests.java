package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesOnTwoScalesTests {

    private final Rule rule = new SeriesOnTwoScales();

    @Test
    void findsTheSeriesOfTheRealPlanAndWhoseItsFirstFiguresAre() {
        assertThat(checkRealPlan(rule)).singleElement().satisfies(found -> {
            assertThat(found.title())
                    .isEqualTo(Statement.of(
                            "plan.rule.SERIES_ON_TWO_SCALES.title.MID_TERM_TARGET",
                            "Indeks Penegakan Hukum Pemasyarakatan di Wilayah"));
            assertThat(found.first())
                    .isEqualTo(new Place(
                            "performance_2020_2025.csv", 21, "value", "1.1.3 SK.1 d, 2021–2023", "80; 81; 82"));
            assertThat(found.second())
                    .isEqualTo(new Place("performance_2020_2025.csv", 24, "value", "1.1.3 SK.1 d, 2024–2025", "3,6"));
            assertThat(found.explanation().key()).endsWith(".explanation.PREDECESSOR");
            assertThat(found.explanation().arguments()).endsWith("2024");
        });
    }

    @Test
    void findsItWithoutKnowingTheIndex() {
        assertThat(find("Indeks mutu", "81", "3.6"))
                .singleElement()
                .extracting(found -> found.explanation().key())
                .isEqualTo("plan.rule.SERIES_ON_TWO_SCALES.explanation");
    }

    @Test
    void isSilentOnOneScaleAndBetweenScales() {
        assertThat(find("Indeks mutu", "3.1", "3.6")).isEmpty();
        assertThat(find("Indeks mutu", "81", "96")).isEmpty();
        assertThat(find("Indeks mutu", "4.8", "7.5")).isEmpty();
        assertThat(find("Indeks mutu", "0", "80")).isEmpty();
    }

    @Test
    void isSilentAboutSharesThatRiseFromLittle() {
        assertThat(find("Persentase aksi", "3", "80")).isEmpty();
    }

    @Test
    void doesNotMixMeasures() {
        assertThat(check(rule, plan(performance("""
                SK.1, Indeks mutu, 2030, YEAR, TARGET, 3.6, indeks, ,
                SK.1, Indeks mutu, 2030, YEAR, ACHIEVEMENT, 100, %, ,
                SK.1, Indeks mutu, 2030, YEAR, REALISATION, 81, , ,
                """)))).isEmpty();
    }

    private List<Contradiction> find(String indicator, String one, String other) {
        return check(rule, plan(performance("""
                SK.1 d, %1$s, 2030, YEAR, REALISATION, %2$s, , ,
                SK.1 d, %1$s, 2031, YEAR, REALISATION, %3$s, , ,
                """.formatted(indicator, one, other))));
    }
}
