package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.TypedNumber.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3,2 | 3.2
                    1.234,56 | 1234.56
                    100 | 100
                    Rp 4.802.137.000 | 4802137000
                    ' 0 ' | 0
                    """)
    void readsFiguresAsAnIndonesianOfficeWritesThem(String typed, String plain) {
        assertThat(TypedNumber.decimal(typed).plain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3.2 | POINT | 3,2
                    1,234,567 | POINT | 1.234.567
                    1,234.5 | POINT | 1.234,5
                    -3 | NEGATIVE | 3
                    tiga | NO_NUMBER | 3,2
                    1234567890123456789 | TOO_LONG | 18
                    """)
    void refusesWithAdvice(String typed, Fault fault, String advice) {
        TypedNumber number = TypedNumber.decimal(typed);
        assertThat(number.fault()).isEqualTo(fault);
        assertThat(number.advice()).isEqualTo(advice);
        assertThat(number.value()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4.802.137.000,5 | FRACTION
                    4802137.5 | FRACTION
                    5,604,274,000 | POINT
                    banyak | NO_NUMBER
                    """)
    void wantsWholeRupiah(String typed, Fault fault) {
        assertThat(TypedNumber.rupiah(typed).fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"104.888,104888", "5.604.274.000,5604274000", "0,0"})
    void takesWholeRupiahWithAndWithoutDots(String typed, String plain) {
        assertThat(TypedNumber.rupiah(typed).plain()).isEqualTo(plain);
    }
}
