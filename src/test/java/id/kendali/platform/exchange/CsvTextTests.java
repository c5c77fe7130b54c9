package id.kendali.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+62 811",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1+1",
                "＝1+1",
                "'=1+1",
            })
    void keepsTextsFromBecomingFormulas(String text) {
        assertThat(CsvText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+48", "-1.234,56", "-0,5", "48", "Lapas Kelas IIA Ternate", "a=b", "'a", "-", ""})
    void leavesNumbersAndOrdinaryTextsAlone(String text) {
        assertThat(CsvText.safe(text)).isEqualTo(text);
    }

    @Property
    void givesBackTheOriginal(@ForAll String text) {
        assertThat(CsvText.original(CsvText.safe(text))).isEqualTo(text);
    }

    @Property
    void neverBeginsWithAStarterUnlessItIsANumber(@ForAll String text) {
        String safe = CsvText.safe(text);
        assertThat(safe.isEmpty() || "=@\t\r\n".indexOf(safe.charAt(0)) < 0).isTrue();
    }
}
