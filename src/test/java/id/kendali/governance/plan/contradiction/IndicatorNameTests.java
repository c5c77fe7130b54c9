package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndicatorNameTests {

    @Test
    void knowsIndicesAndShares() {
        assertThat(name("Indeks Mutu").isIndex()).isTrue();
        assertThat(name("Nilai indeks mutu").isIndex()).isTrue();
        assertThat(name("Persentase indeks").isIndex()).isFalse();
        assertThat(name("Persentase pelaksanaan rencana aksi").isShare()).isTrue();
        assertThat(name("Persentase kenaikan layanan").isShare()).isFalse();
    }

    @Test
    void readsTheRegionThatANameClaims() {
        assertThat(name("Persentase aksi di lingkup kewilayahan").region()).contains("lingkup kewilayahan");
        assertThat(name("Persentase aksi di Lingkup UPT Pemasyarakatan").region())
                .contains("Lingkup UPT Pemasyarakatan");
        assertThat(name("Indeks mutu di Wilayah").region()).contains("di Wilayah");
        assertThat(name("Persentase aksi Kantor Wilayah").region()).isEmpty();
    }

    @Test
    void recognisesTheSameThingInOtherPlaces() {
        assertThat(name("Persentase aksi RB di lingkup kewilayahan")
                        .measuresSameAs(name("Persentase Aksi RB di Lingkup UPT Pemasyarakatan")))
                .isTrue();
        assertThat(name("Indeks penyelenggaraan pemasyarakatan di wilayah")
                        .measuresSameAs(name("Indeks pengendalian mutu penyelenggaraan pemasyarakatan di wilayah")))
                .isFalse();
        assertThat(name("Indeks").measuresSameAs(name("Indeks"))).isFalse();
        assertThat(name("").measuresSameAs(name(""))).isFalse();
    }

    @Test
    void saysThatMoreIsBetterOnlyWithoutDoubt() {
        assertThat(name("Indeks kepuasan").saysHigherIsBetter()).isTrue();
        assertThat(name("Persentase pemenuhan hak").saysHigherIsBetter()).isTrue();
        assertThat(name("Indeks risiko gangguan").saysHigherIsBetter()).isFalse();
        assertThat(name("Persentase residivis").saysHigherIsBetter()).isFalse();
        assertThat(name("Jumlah layanan").saysHigherIsBetter()).isFalse();
    }

    private static IndicatorName name(String printed) {
        return new IndicatorName(printed);
    }
}
