package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitNamesTests {

    private static final String UNITS = """
            code,name,short_name,type,class,parent_code
            A,Rumah Tahanan Negara Kelas IIB Soasio,,RUTAN,IIB,
            B,Lembaga Pembinaan Khusus Anak Kelas II Ternate,,LPKA,II,
            C,Kanwil Direktorat Jenderal Pemasyarakatan Maluku Utara,,KANWIL,,
            """;

    @Test
    void findsTheSpellingOfTheTableOfTheActionPlan() {
        assertThat(UnitNames.SPELLING.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("UNIT_NAME_SPELLING|UNIT|RUTAN-IIB-SOASIO");
            assertThat(found.severity()).isEqualTo(Severity.MINOR);
            assertThat(found.first())
                    .isEqualTo(new Place(
                            "org_units.csv", 11, "name", "1.1.2, alamat", "Rumah Tahanan Negara Kelas IIB Soasio"));
            assertThat(found.second())
                    .isEqualTo(new Place(
                            "rat_rb_b06_2025.csv", 11, "unit_name_printed", "RAT-RB", "Rutan Kelas IIB Soasiu"));
        });
        assertThat(UnitNames.WORDS.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsAnotherClassAndAnotherPlace() {
        WordingPlans plan = WordingPlans.with("org_units.csv", UNITS).and("staff_by_unit.csv", """
                unit_code,unit_name
                A,Rutan Kelas IIA Soasio
                B,LPKA Kelas II Tobelo
                """);
        assertThat(plan.checkedBy(UnitNames.WORDS))
                .extracting(found -> found.subject().key())
                .containsExactly("A", "B");
        assertThat(plan.checkedBy(UnitNames.SPELLING)).isEmpty();
    }

    @Test
    void staysSilentAboutAbbreviationsAndUnknownUnits() {
        WordingPlans plan = WordingPlans.with("org_units.csv", UNITS)
                .and("staff_by_unit.csv", """
                        unit_code,unit_name
                        A,RUTAN KELAS IIB SOASIO
                        B,LPKA Ternate
                        D,Rutan Kelas I Lain
                        """)
                .and("kro_ro.csv", """
                        satker_code,satker_printed
                        C,KANTOR WILAYAH DITJENPAS MALUKU UTARA
                        """);
        for (Rule rule : List.of(UnitNames.SPELLING, UnitNames.WORDS)) {
            assertThat(plan.checkedBy(rule)).isEmpty();
        }
    }
}
