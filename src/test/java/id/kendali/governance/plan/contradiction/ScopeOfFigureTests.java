package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.performance;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.table;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanTable;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeOfFigureTests {

    private final Rule rule = new ScopeOfFigure();

    private static final String ROWS = """
            SK.2 a, %s, 2031, YEAR, REALISATION, 74, %%, 37 x 100%% / 50 = 74%%,
            """;

    private static final String UNITS = """
            unit_code, unit_name_printed, target_actions, realised_actions
            K, Kanwil, 50, 37
            U, Lapas, 50, %s
            """;

    @Test
    void findsTheFigureOfOneUnitInTheRealPlan() {
        assertThat(checkRealPlan(rule)).singleElement().satisfies(found -> {
            assertThat(found.subject()).isEqualTo(Subject.of(Subject.Kind.INDICATOR, "IKK 19.1"));
            assertThat(found.severity()).isEqualTo(Severity.SEVERE);
            assertThat(found.title().arguments()).containsExactly("IKK 19.1", "lingkup kewilayahan");
            assertThat(found.first())
                    .isEqualTo(new Place(
                            "performance_2020_2025.csv",
                            31,
                            "value",
                            "1.1.3 SK.2 IKK.1 a, 2025",
                            "37 ÷ 50 = 74\u00a0%, Kanwil"));
            assertThat(found.second())
                    .isEqualTo(new Place(
                            "rat_rb_b06_2025.csv",
                            null,
                            "realised_actions",
                            "RAT-RB B06 2025",
                            "524 ÷ 626 = 83,71\u00a0%"));
            assertThat(found.difference())
                    .isEqualTo(Statement.of("plan.rule.SCOPE_OF_FIGURE.difference.more", new BigDecimal("9.71")));
        });
    }

    @Test
    void namesTheIndicatorItselfIfThePlanHasNoCodeForIt() {
        assertThat(find("Persentase aksi di lingkup wilayah", "rat_rb_b06_2031.csv", "40"))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.of(Subject.Kind.INDICATOR, "Persentase aksi di lingkup wilayah"));
    }

    @Test
    void isSilentIfTheNameClaimsNoRegion() {
        assertThat(find("Persentase aksi Kanwil", "rat_rb_b06_2031.csv", "40")).isEmpty();
    }

    @Test
    void isSilentIfAllUnitsTogetherGiveTheSame() {
        assertThat(find("Persentase aksi di wilayah", "rat_rb_b06_2031.csv", "37.2"))
                .isEmpty();
    }

    @Test
    void isSilentIfSeveralUnitsHaveTheseNumbersOrTheTableIsOfAnotherYear() {
        assertThat(find("Persentase aksi di wilayah", "rat_rb_b06_2031.csv", "37"))
                .isEmpty();
        assertThat(find("Persentase aksi di wilayah", "rat_rb_b06_2029.csv", "40"))
                .isEmpty();
    }

    @Test
    void leavesARowOfTotalsOutOfTheSum() {
        PlanTable units = table("rat_rb_b06_2031.csv", UNITS.formatted("40") + ", Jumlah, 100, 77\n");
        assertThat(check(rule, plan(units, performance(ROWS.formatted("Persentase aksi di wilayah")))))
                .singleElement()
                .extracting(found -> found.second().value())
                .isEqualTo("77 ÷ 100 = 77,00\u00a0%");
    }

    private List<Contradiction> find(String indicator, String file, String realised) {
        return check(rule, plan(table(file, UNITS.formatted(realised)), performance(ROWS.formatted(indicator))));
    }
}
