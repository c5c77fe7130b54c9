package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How figures are read from and written in an Indonesian document. */
class PrintedFiguresTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4802137000|4.802.137.000", "3.60|3,60", "-13684275|−13.684.275", "0|0", "1E+3|1.000", "0.5|0,5"})
    void writesNumbers(BigDecimal value, String written) {
        assertThat(Numerals.of(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3,6|3.6", "3.6|3.6", "4.802.137.000|4802137000", "1.234|1234", "1.234,5|1234.5", "37|37"})
    void readsNumbers(String printed, BigDecimal value) {
        assertThat(Numerals.read(printed)).contains(value);
    }

    @Test
    void readsNothingFromOtherText() {
        assertThat(Numerals.read("-")).isEmpty();
        assertThat(Numerals.read("1,2,3")).isEmpty();
    }

    @Test
    void writesYears() {
        assertThat(YearList.of(List.of(2029, 2026, 2027, 2028))).isEqualTo("2026–2029");
        assertThat(YearList.of(List.of(2025, 2027, 2028))).isEqualTo("2025, 2027–2028");
        assertThat(YearList.of(List.of(2025, 2025))).isEqualTo("2025");
        assertThat(YearList.of(List.of())).isEmpty();
    }

    @Test
    void writesColumnsAndTables() {
        assertThat(TableName.ofColumn("laki_laki_as_printed")).isEqualTo("laki-laki");
        assertThat(TableName.ofColumn("amount_idr")).isEqualTo("amount");
        assertThat(TableName.of("rat_rb_b12_2027.csv")).isEqualTo("RAT-RB B12 2027");
        assertThat(TableName.of("rat_rb_b12.csv")).isEqualTo("RAT-RB B12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"37 x 100% / 50 = 74%", "37/50 x 100% = 74", "(37 ÷ 50) × 100 % = 74 %", "37/50 = 0,74"})
    void readsCalculations(String printed) {
        PrintedCalculation calculation = PrintedCalculation.read(printed).orElseThrow();
        assertThat(calculation.ratio().printed()).isEqualTo("37 ÷ 50");
        assertThat(calculation.isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"74%", "80 (IKM)", "3,6 Indeks", "37 / 0 = 0", "-", ""})
    void readsNoCalculationFromOtherText(String printed) {
        assertThat(PrintedCalculation.read(printed)).isEmpty();
    }
}
