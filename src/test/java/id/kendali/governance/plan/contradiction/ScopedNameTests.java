package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopedNameTests {

    @Test
    void knowsTheSameMeasureForAnotherScope() {
        assertThat(differInScope(
                        "Persentase pelaksanaan rencana aksi reformasi birokrasi di lingkup kewilayahan",
                        "Persentase Pelaksanaan Rencana Aksi Reformasi Birokrasi di lingkup UPT Pemasyarakatan"))
                .isTrue();
        assertThat(differInScope(
                        "Indeks kepuasan unit kerja terhadap layanan kesekretariatan di UPT masing-masing",
                        "Indeks Kepuasan Unit Kerja terhadap Layanan Kesekretariatan"))
                .isTrue();
    }

    @Test
    void doesNotTakeAnotherMeasureForIt() {
        assertThat(differInScope(
                        "Indeks Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah",
                        "Indeks Penegakan Hukum Pemasyarakatan di Wilayah"))
                .isFalse();
        assertThat(differInScope(
                        "Persentase UPT yang memenuhi standar layanan kesehatan",
                        "Persentase UPT yang memenuhi standar layanan pendidikan"))
                .isFalse();
        assertThat(differInScope("Indeks kepuasan layanan di UPT", "Indeks kepuasan layanan di UPT"))
                .isFalse();
    }

    private static boolean differInScope(String one, String other) {
        return ScopedName.of(one).differsInScopeOnly(ScopedName.of(other));
    }
}
