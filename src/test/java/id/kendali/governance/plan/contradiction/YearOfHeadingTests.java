package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearOfHeadingTests {

    private final Rule rule = new YearOfHeading();

    @Test
    void findsTheFigureOf2025UnderAHeadingOf2024InTheRealPlan() {
        assertThat(checkRealPlan(rule)).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.MODERATE);
            assertThat(found.subject().kind()).isEqualTo(Subject.Kind.PERFORMANCE);
            assertThat(found.first())
                    .isEqualTo(new Place("performance_2020_2025.csv", 43, "value", "1.1.3 SK.2 IKK.1 d, 2024", "74%"));
            assertThat(found.second())
                    .isEqualTo(new Place(
                            "performance_2020_2025.csv", 36, "value", "1.1.3 SK.2 IKK.1 b", "2024 = 100%, 2025 = 74%"));
        });
    }

    @Test
    void isSilentIfNoOtherYearHasTheValue() {
        assertThat(find("75")).isEmpty();
    }

    @Test
    void isSilentIfBothTablesAgree() {
        assertThat(find("100")).isEmpty();
    }

    @Test
    void isSilentAboutATableOfSeveralYears() {
        assertThat(check(rule, plan(performance("""
                SK.1 b, Persentase aksi, 2030, YEAR, REALISATION, 100, %, ,
                SK.1 b, Persentase aksi, 2031, YEAR, REALISATION, 74, %, ,
                SK.1 d, Persentase aksi, 2030, YEAR, REALISATION, 74, %, ,
                SK.1 d, Persentase aksi, 2031, YEAR, REALISATION, , %, -,
                """)))).isEmpty();
    }

    private List<Contradiction> find(String underTheHeading) {
        return check(rule, plan(performance("""
                SK.1 b, Persentase aksi, 2030, YEAR, REALISATION, 100, %%, ,
                SK.1 b, Persentase aksi, 2031, YEAR, REALISATION, 74, %%, ,
                SK.1 d, Persentase aksi, 2030, YEAR, REALISATION, %s, %%, ,
                """.formatted(underTheHeading))));
    }
}
