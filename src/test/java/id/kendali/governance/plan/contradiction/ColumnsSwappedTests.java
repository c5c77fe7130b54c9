package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.check;
import static id.kendali.governance.plan.contradiction.FigurePlans.checkRealPlan;
import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.table;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsSwappedTests {

    private static final String UNITS = """
            code, short_name, type
            K, Kanwil, KANWIL
            L1, Lapas Satu, LAPAS
            L2, Lapas Dua, LAPAS
            R1, Rutan Satu, RUTAN
            P1, Lapas Perempuan, LAPAS_PEREMPUAN
            """;

    private final Rule rule = new ColumnsSwapped();

    @Test
    void findsTheTableOfTheRealPlan() {
        assertThat(checkRealPlan(rule)).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.MODERATE);
            assertThat(found.subject().kind()).isEqualTo(Subject.Kind.STAFF);
            assertThat(found.first())
                    .isEqualTo(new Place(
                            "staff_by_unit.csv",
                            3,
                            "perempuan_as_printed",
                            "Lapas Kelas IIA Ternate",
                            "62 perempuan, 11 laki-laki"));
            assertThat(found.second())
                    .isEqualTo(new Place(
                            "staff_by_unit.csv",
                            8,
                            "perempuan_as_printed",
                            "Lapas Perempuan Kelas III Ternate",
                            "19 perempuan, 43 laki-laki"));
        });
    }

    @Test
    void isSilentOnTheSameTableWithItsColumnsRight() {
        assertThat(find("11,28", "11,62", "9,50", "9,64", "43,19")).isEmpty();
        assertThat(find("28,11", "62,11", "50,9", "64,9", "19,43")).hasSize(1);
    }

    @Test
    void isSilentWhereWomenOrMenAreManyEverywhere() {
        assertThat(find("28,11", "62,11", "50,9", "64,9", "43,19")).isEmpty();
        assertThat(find("11,28", "11,62", "9,50", "9,64", "19,43")).isEmpty();
    }

    @Test
    void isSilentWhereTheOtherUnitsDoNotAgree() {
        assertThat(find("28,11", "62,11", "9,50", "9,64", "19,43")).isEmpty();
        assertThat(find("20,19", "32,30", "25,25", "33,31", "19,43")).isEmpty();
    }

    @Test
    void isSilentWithFewUnitsTinyStaffBlanksOrUnknownTypes() {
        assertThat(find("28,11", "62,11", "50,9", ",", "19,43")).isEmpty();
        assertThat(find("28,11", "62,11", "50,9", "64,9", "1,3")).isEmpty();
        assertThat(check(rule, plan(staff("28,11", "62,11", "50,9", "64,9", "19,43"))))
                .isEmpty();
    }

    private List<Contradiction> find(String... womenAndMen) {
        return check(rule, plan(table("org_units.csv", UNITS), staff(womenAndMen)));
    }

    private static PlanTable staff(String... womenAndMen) {
        return table("staff_by_unit.csv", """
                unit_code, unit_name, perempuan_as_printed, laki_laki_as_printed
                K, Kanwil, %s
                L1, Lapas Satu, %s
                L2, Lapas Dua, %s
                R1, Rutan Satu, %s
                P1, Lapas Perempuan, %s
                """.formatted((Object[]) womenAndMen));
    }
}
