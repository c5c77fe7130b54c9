package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeNamesTests {

    private final Rule rule = new OfficeNames();

    @Test
    void findsDivisionsThatOtherChaptersCallDifferently() {
        List<Contradiction> found = rule.check(MalukuUtara.plan());
        assertThat(found)
                .extracting(one -> one.subject().key(), one -> one.first().value(), Contradiction::second)
                .containsExactly(
                        tuple(
                                "BID-BIMKEMAS",
                                "Bidang Pembimbingan Kemasyarakatan",
                                new Place(
                                        "organisation.yaml",
                                        null,
                                        "units[2].head",
                                        "1.1.2",
                                        "Kepala Bidang Pembimbing Kemasyarakatan")),
                        tuple(
                                "BIMKEMAS-BIMDAYA",
                                "Bidang Bimbingan dan Pemberdayaan Klien Pemasyarakatan",
                                new Place(
                                        "problems.csv",
                                        82,
                                        "sub_bidang",
                                        "1.2.2",
                                        "Pembimbing dan Pemberdayaan Klien")),
                        tuple(
                                "BID-YANBIN",
                                "Bidang Pelayanan dan Pembinaan",
                                new Place(
                                        "risks.csv",
                                        2,
                                        "owner",
                                        "2.4",
                                        "Kepala Kantor Wilayah, Kepala Bidang Pembinaan dan Pelayanan")),
                        tuple(
                                "YANBIN-TAHANAN-ANAK",
                                "Bidang Pelayanan Tahanan dan Anak",
                                new Place("problems.csv", 94, "sub_bidang", "1.2.2", "Pelayanan dan Tahanan Anak")));
    }

    @Test
    void findsADutyOfADivisionWithAnotherWord() {
        assertThat(plan().and("monitoring_duties.yaml", """
                                duties: [{unit_code: BAG-U, unit: Bagian Umum dan Barang Daerah}]
                                """).checkedBy(rule))
                .extracting(found -> found.subject().key())
                .containsExactly("BAG-U");
    }

    @Test
    void staysSilentAboutAbbreviationsShortNamesAndOtherOwners() {
        assertThat(plan().and("problems.csv", """
                                code,sub_bidang,sub_bidang_code,problem
                                P-1,Umum dan BMN,BAG-U,Satu
                                P-2,Tim Keuangan,U-KEU,Dua
                                """).and("risks.csv", """
                                code,owner,owner_codes
                                R-1,"Kepala Kantor, Kepala Bagian Umum dan BMN",BAG-U
                                """).checkedBy(rule))
                .isEmpty();
    }

    private static WordingPlans plan() {
        return WordingPlans.with("organisation.yaml", """
                units:
                  - code: BAG-U
                    name: Bagian Umum dan Barang Milik Negara
                    head: Kepala Bagian Umum dan Barang Milik Negara
                    sub_bidang: [{code: U-KEU, name: Bidang Keuangan dan Perbendaharaan}]
                """);
    }
}
