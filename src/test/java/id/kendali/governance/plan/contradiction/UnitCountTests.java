package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitCountTests {

    private static final String UNITS = """
            code,name,short_name,type,class,parent_code
            K,Kantor Wilayah,Kanwil,KANWIL,,
            A,Lembaga Pemasyarakatan Kelas I Satu,,LAPAS,I,K
            B,Lembaga Pemasyarakatan Perempuan Kelas I Dua,,LPP,I,K
            C,Balai Pemasyarakatan Kelas I Tiga,,BAPAS,I,K
            """;

    private final Rule rule = new UnitCount();

    @Test
    void staysSilentOnTheRealPlan() {
        assertThat(rule.check(MalukuUtara.plan())).isEmpty();
    }

    @Test
    void findsATotalAndAKindThatDiffer() {
        List<Contradiction> found = plan("""
                upt_count_printed: 4
                  upt_breakdown_printed:
                    Lembaga Pemasyarakatan (Lapas): 1
                    Lembaga Pemasyarakatan Perempuan (LPP): 2
                    Balai Pemasyarakatan (Bapas): 1
                """).checkedBy(rule);
        assertThat(found)
                .extracting(one -> one.subject().key())
                .containsExactly("UPT", "Lembaga Pemasyarakatan Perempuan (LPP)");
        assertThat(found.get(0).first())
                .isEqualTo(new Place("organisation.yaml", null, "office.upt_count_printed", "1.1.2", "4"));
        assertThat(found.get(0).second()).isEqualTo(Place.file("org_units.csv", "1.1.2, alamat", "3"));
        assertThat(found.get(0).difference()).isEqualTo(Statement.of("plan.rule.UNIT_COUNT.difference", 1));
    }

    @Test
    void countsAWomensPrisonAmongThePrisonsUnlessItHasALineOfItsOwn() {
        assertThat(plan("""
                        upt_count_printed: 3
                          upt_breakdown_printed:
                            Lembaga Pemasyarakatan (Lapas): 2
                        """).checkedBy(rule)).isEmpty();
    }

    private static WordingPlans plan(String counts) {
        return WordingPlans.with("org_units.csv", UNITS).and("organisation.yaml", "office:\n  " + counts);
    }
}
