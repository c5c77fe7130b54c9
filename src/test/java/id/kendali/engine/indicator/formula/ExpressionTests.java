package id.kendali.engine.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "terlaksana / target * 100 | terlaksana=37 target=50 | 74",
                "0.1 + 0.2 | | 0.3",
                "(2 * T - R) / T * 100 | T=10 R=8 | 120",
                "IF(a > b, a - b, 0) | a=3 b=5 | 0",
                "MIN(a, 100) | a=104 | 100",
                "AVERAGE(a, b, c) | a=1 b=2 c=6 | 3",
                "-a + 3 | a=1 | 2",
                "ABS(a - b) / b * 100 | a=90 b=100 | 10"
            })
    void computesInDecimals(String text, String inputs, BigDecimal expected) {
        assertThat(Expression.parse(text).of(values(inputs)).number())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
    }

    @Test
    void namesTheInputThatIsMissing() {
        Expression ratio = Expression.parse("terlaksana / target");
        assertThat(ratio.of(values("target=50"))).isEqualTo(Value.missing(Value.Reason.INPUT_MISSING, "terlaksana"));
        Value unreported = Value.missing(Value.Reason.NOTHING_REPORTED, "RB_AKSI_TARGET");
        assertThat(ratio.of(Map.of("terlaksana", Value.of(BigDecimal.ONE), "target", unreported)))
                .isEqualTo(unreported);
    }

    @Test
    void hasNoValueWhereItDividesByZero() {
        assertThat(Expression.parse("a / b").of(values("a=1 b=0")))
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(Value.Reason.DENOMINATOR_ZERO));
    }

    @Test
    void takesOneThirdThreeTimesAsOneAfterRounding() {
        assertThat(Expression.parse("a / 3 * 3").of(values("a=1")).number().orElseThrow())
                .isCloseTo(BigDecimal.ONE, org.assertj.core.data.Offset.offset(new BigDecimal("1e-30")));
    }

    @Test
    void knowsTheNamesThatItUses() {
        assertThat(Expression.parse("MAX(a, b) * c1 / 100").names()).containsExactlyInAnyOrder("a", "b", "c1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a +",
                "a b",
                "2 ^ 3",
                "9 ^ 9 ^ 9",
                "FACT(100000)",
                "SQRT(a)",
                "RANDOM()",
                "a[0]",
                "a.b",
                "\"teks\"",
                "DT_NOW()",
                "STR_LENGTH(a)",
                "IF(a)",
                "0x10 + ",
                "(((((((((((a"
            })
    void refusesWhatIsNoSafeFormula(String text) {
        assertThatExceptionOfType(ExpressionRefused.class).isThrownBy(() -> Expression.parse(text));
    }

    @Test
    void refusesFormulasThatNobodyCanCheck() {
        assertThatExceptionOfType(ExpressionRefused.class)
                .isThrownBy(() -> Expression.parse("1" + "+1".repeat(600)))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("indicator.formula.long"));
    }

    @Property(tries = 200)
    void givesTheSameForTheSameInputs(
            @ForAll @IntRange(min = 1, max = 1_000_000) int a, @ForAll @IntRange(min = 1) int b) {
        Expression ratio = Expression.parse("a / b * 100");
        Map<String, Value> inputs = values("a=%d b=%d".formatted(a, b));
        assertThat(ratio.of(inputs)).isEqualTo(ratio.of(inputs));
    }

    static Map<String, Value> values(String inputs) {
        return inputs == null || inputs.isBlank()
                ? Map.of()
                : java.util.Arrays.stream(inputs.strip().split(" "))
                        .map(input -> input.split("="))
                        .collect(Collectors.toMap(input -> input[0], input -> Value.of(new BigDecimal(input[1]))));
    }
}
