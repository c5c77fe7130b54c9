package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameRepeatedTests {

    private final Rule rule = new NameRepeated();

    @Test
    void findsTheIndicatorThatIsPrintedWithTheNameOfAnother() {
        assertThat(rule.check(MalukuUtara.plan())).singleElement().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo("NAME_REPEATED|INDICATOR|IKK 19.2");
            assertThat(found.severity()).isEqualTo(Severity.SEVERE);
            assertThat(found.title().arguments()).isEqualTo(List.of("IKK 19.2", "IKK 19.1", "III.1"));
            assertThat(found.first())
                    .isEqualTo(new Place(
                            "indicator_targets.csv",
                            12,
                            "indicator_printed",
                            "III.1",
                            "Persentase pelaksanaan rencana aksi reformasi birokrasi di lingkup kewilayahan"));
            assertThat(found.second())
                    .isEqualTo(new Place(
                            "kro_ro.csv",
                            4,
                            "ikk_name",
                            "3.2",
                            "Indeks kepuasan unit kerja lingkup UPT Pemasyarakatan terhadap layanan kesekretariatan"
                                    + " di UPT masing-masing"));
        });
    }

    @Test
    void setsBothRowsAgainstEachOtherWhereNoOtherNameIsKnown() {
        assertThat(WordingPlans.with("funding.csv", """
                                code,code_printed,name,year,table
                                SK 4,SK 4,Satu,2030,III.2
                                SK 5,SK 5,SATU,2030,III.2
                                """).checkedBy(rule))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.subject().key()).isEqualTo("SK 5");
                    assertThat(found.first().row()).isEqualTo(3);
                    assertThat(found.second().row()).isEqualTo(2);
                });
    }

    @Test
    void namesTheFirstCodeIfThatIsTheOneWithAnotherName() {
        assertThat(WordingPlans.withCascade().and("indicator_targets.csv", """
                                code,code_printed,indicator_printed,year,table
                                IKK 1.1,IKK 1.1,Persentase pengaduan yang selesai,2030,III.1
                                IKK 1.2,IKK 1.2,Persentase pengaduan yang selesai,2030,III.1
                                """).checkedBy(rule))
                .extracting(found -> found.subject().key())
                .containsExactly("IKK 1.1");
    }

    @Test
    void staysSilentAboutAGoalAndItsIndicatorOfOneName() {
        assertThat(WordingPlans.with("kro_ro.csv", """
                                sk_code,sk_name,ikk_code,ikk_name
                                SK 4,Satu,IKK 4.1,Satu
                                SK 4,Satu,IKK 4.2,Dua
                                """).checkedBy(rule)).isEmpty();
    }
}
