package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTests {

    @Test
    void countsLettersToInsertLeaveOutOrReplace() {
        assertThat(distance("soasio", "soasiu")).isEqualTo(1);
        assertThat(distance("pembimbing", "pembimbingan")).isEqualTo(2);
        assertThat(distance("kitten", "sitting")).isEqualTo(3);
        assertThat(distance("", "abc")).isEqualTo(3);
        assertThat(distance("sama", "sama")).isZero();
    }

    @Test
    void takesShortWordsForTheSameOnlyIfTheyAlmostAre() {
        assertThat(new Spelling("weda").resembles(new Spelling("wedi"))).isTrue();
        assertThat(new Spelling("rutan").resembles(new Spelling("rumah"))).isFalse();
        assertThat(new Spelling("iia").resembles(new Spelling("iib"))).isFalse();
        assertThat(new Spelling("pembimbing").resembles(new Spelling("pembimbingan")))
                .isTrue();
    }

    @Test
    void knowsContractions() {
        assertThat(new Spelling("lapas").contracts(List.of("lembaga", "pemasyarakatan")))
                .isTrue();
        assertThat(new Spelling("bapas").contracts(List.of("lembaga", "pemasyarakatan")))
                .isFalse();
        assertThat(new Spelling("soasiu").contracts(List.of("soasio"))).isFalse();
    }

    private static int distance(String one, String other) {
        return new Spelling(one).distance(new Spelling(other));
    }
}
