package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadmapItemTwiceTests {

    private final Rule rule = new RoadmapItemTwice();

    @Test
    void findsBothItemsThatAreRepeatedInTheNextYear() {
        List<Contradiction> found = rule.check(MalukuUtara.plan());
        assertThat(found)
                .extracting(Contradiction::fingerprint)
                .containsExactly(
                        "ROADMAP_ITEM_TWICE|DOCUMENT|renovasi gedung kantor utama",
                        "ROADMAP_ITEM_TWICE|DOCUMENT|pembangunan ruang yang dibutuhkan");
        assertThat(found.get(0).title().arguments()).isEqualTo(List.of("Renovasi gedung kantor utama", "2026, 2027"));
        assertThat(found.get(0).first())
                .isEqualTo(new Place(
                        "roadmap.csv", 4, "item", "3.3, Sarana dan Prasarana 2026", "Renovasi gedung kantor utama"));
        assertThat(found.get(0).second())
                .isEqualTo(new Place(
                        "roadmap.csv", 8, "item", "3.3, Sarana dan Prasarana 2027", "Renovasi Gedung Kantor Utama"));
    }

    @Test
    void findsAnItemInTwoAspects() {
        assertThat(WordingPlans.with("roadmap.csv", """
                                aspect_no,aspect,year,item_no,item
                                1,Sarana,2030,1,Pelatihan petugas
                                2,SDM,2030,1,Pelatihan Petugas
                                """).checkedBy(rule)).hasSize(1);
    }

    @Test
    void staysSilentAboutItemsThatGoOnUnderAnotherNameOrEveryYear() {
        assertThat(WordingPlans.with("roadmap.csv", """
                                aspect_no,aspect,year,item_no,item
                                1,Sarana,2030,1,Renovasi gedung tahap I
                                1,Sarana,2031,1,Renovasi gedung tahap II
                                1,Sarana,2030,2,Pemeliharaan
                                1,Sarana,2031,2,Pemeliharaan
                                """)
                        .and("context.yaml", "plan_period: {start_year: 2030, end_year: 2031}")
                        .checkedBy(rule))
                .isEmpty();
    }
}
