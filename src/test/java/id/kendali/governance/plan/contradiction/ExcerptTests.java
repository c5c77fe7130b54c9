package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void cutsBetweenWordsAndDropsThePunctuationBeforeTheCut() {
        String cut = Excerpt.of("Pengawasan penerapan standar pengamanan di Lapas, Rutan, Bapas, dan LPKA");
        assertThat(cut).isEqualTo("Pengawasan penerapan standar pengamanan di Lapas, Rutan…");
    }

    @Test
    void leavesShortTextsAndCutsAVeryLongWord() {
        assertThat(Excerpt.of("Monitoring kunjungan")).isEqualTo("Monitoring kunjungan");
        assertThat(Excerpt.of("a".repeat(80))).hasSize(60).endsWith("a…");
    }
}
