package id.kendali.governance.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.2|3.2",
                "3,2|3.2",
                " 83,71 |83.71",
                "0,125|0.125",
                "1234,567|1234.567",
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "-2.05|-2.05",
                "−2,05|-2.05",
                "+5|5",
                "007|7",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "102.000|102"
            })
    void readsADecimalThatCanMeanOneThingOnly(String written, String value) {
        assertThat(NumberText.decimal(written).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4802137000|4802137000", "4.802.137.000|4802137000", "4,802,137,000|4802137000", "74.0|74"})
    void readsAWholeNumberThatCanMeanOneThingOnly(String written, String value) {
        assertThat(NumberText.whole(written).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234|ambiguous|1.234",
                "Rp102.832.000|words|102832000",
                "83,71 %|words|83.71",
                "37 aksi|words|37",
                "4 802 137 000|none|83.71",
                "1e9|none|83.71",
                "-|none|83.71",
                "seratus|none|83.71",
                "1234567890123456789|long|18"
            })
    void refusesWhatIsNoDecimalWithAdvice(String written, String reason, String advice) {
        NumberText number = NumberText.decimal(written);
        assertThat(number.value()).isNull();
        assertThat(number.refusal()).isEqualTo("plan.file.number." + reason);
        assertThat(number.advice()).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "102.832|thousands|102832",
                "102.000|thousands|102000",
                "3.2|fraction|4802137000",
                "1,5|fraction|4802137000",
                "1,234|ambiguous|1.234",
                "banyak|none|4802137000"
            })
    void refusesWhatIsNoWholeNumberWithAdvice(String written, String reason, String advice) {
        NumberText number = NumberText.whole(written);
        assertThat(number.value()).isNull();
        assertThat(number.refusal()).isEqualTo("plan.file.number." + reason);
        assertThat(number.advice()).isEqualTo(advice);
    }
}
