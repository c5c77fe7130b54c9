package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedCodeTests {

    @Test
    void knowsACodeInEverySpelling() {
        for (String spelling : List.of("IKK.19.2", "ikk 19.2", "IKK19.2", "IKK 19-2")) {
            assertThat(new PrintedCode(spelling).isOtherSpellingOf(new PrintedCode("IKK 19.2")))
                    .as(spelling)
                    .isTrue();
        }
    }

    @Test
    void tellsCodesApart() {
        assertThat(new PrintedCode("IKK 1.92").isSameAs(new PrintedCode("IKK 19.2")))
                .isFalse();
        assertThat(new PrintedCode("SK 19").isSameAs(new PrintedCode("IKK 19"))).isFalse();
        assertThat(new PrintedCode("SK 19").isOtherSpellingOf(new PrintedCode("SK 19")))
                .isFalse();
        assertThat(new PrintedCode("IKK 1.92").system()).isEqualTo("IKK");
        assertThat(new PrintedCode("6170").system()).isEmpty();
    }
}
