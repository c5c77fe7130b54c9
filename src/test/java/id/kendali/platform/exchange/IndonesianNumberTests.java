package id.kendali.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48|48",
                "1.234,56|1234.56",
                "1234,5|1234.5",
                "1.234|1234",
                "48.000|48000",
                "-5|-5",
                "−5|-5",
                "0,25|0.25",
                "007|7",
            })
    void readsWhatAnOfficeWrites(String typed, BigDecimal value) {
        assertThat(IndonesianNumber.read(typed).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48 aksi|exchange.cell.number.words|48",
                "Rp1.000|exchange.cell.number.words|1.000",
                "± 40|exchange.cell.number.words|40",
                "1,234.56|exchange.cell.number.english|1234,56",
                "1.5|exchange.cell.number.point|1,5",
                "83.71|exchange.cell.number.point|83,71",
            })
    void saysWhatToWriteInstead(String typed, String key, String advice) {
        assertThat(IndonesianNumber.read(typed).advice()).isEqualTo(Phrase.of(key, advice));
    }

    @ParameterizedTest
    @CsvSource({
        "empat puluh,exchange.cell.number.none",
        "1-2-3,exchange.cell.number.none",
        "1234567890123456789,exchange.cell.number.long"
    })
    void refusesWhatIsNoNumber(String typed, String key) {
        assertThat(IndonesianNumber.read(typed).advice()).isEqualTo(Phrase.of(key));
    }

    @Property
    void readsWhatItWrites(@ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(4) BigDecimal value) {
        assertThat(IndonesianNumber.read(IndonesianNumber.write(value)).value()).isEqualByComparingTo(value);
    }
}
