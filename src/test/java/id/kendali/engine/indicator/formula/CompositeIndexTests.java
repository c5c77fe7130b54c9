package id.kendali.engine.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Indeks Penegakan Hukum Pemasyarakatan (Renstra 2025–2029, 1.1.3 SK.1 IKK.1): eight dimensions, each achievement × 4,
 * equal weights.
 */
class CompositeIndexTests {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private final CompositeIndex enforcement = new CompositeIndex(
            IntStream.rangeClosed(1, 8)
                    .mapToObj(number -> new CompositeIndex.Dimension("d" + number, BigDecimal.ONE, number == 2))
                    .toList(),
            FOUR);

    @Test
    void isTheMeanOfTheDimensionsOnTheScaleOfFour() {
        assertThat(value(answers("0.9"))).isEqualByComparingTo("3.6");
    }

    @Test
    void renormalisesWhatDoesNotApply() {
        Map<String, Value> answers = answers("0.8");
        answers.put("d2", Value.missing(Value.Reason.NOT_APPLICABLE, "Tidak ada Rupbasan"));
        answers.put("d1", Value.of(BigDecimal.ONE));
        // (1 + 6 × 0,8) ÷ 7 × 4
        assertThat(value(answers).setScale(6, java.math.RoundingMode.HALF_UP)).isEqualByComparingTo("3.314286");
        List<BigDecimal> shares = enforcement.terms(answers).stream()
                .map(CompositeIndex.Term::share)
                .toList();
        assertThat(shares.get(1)).isZero();
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(BigDecimal.ONE, org.assertj.core.data.Offset.offset(new BigDecimal("1e-30")));
    }

    @Test
    void hasNoValueIfAnAnswerIsMissing() {
        Map<String, Value> answers = answers("0.8");
        answers.remove("d5");
        assertThat(enforcement.of(answers)).isEqualTo(Value.missing(Value.Reason.INPUT_MISSING, "d5"));
    }

    @Test
    void doesNotTakeNotApplicableFromADimensionThatMustApply() {
        Map<String, Value> answers = answers("0.8");
        answers.put("d5", Value.missing(Value.Reason.NOT_APPLICABLE, "d5"));
        assertThat(enforcement.of(answers)).isEqualTo(Value.missing(Value.Reason.INPUT_MISSING, "d5"));
    }

    @Test
    void doesNotApplyWhereNoDimensionDoes() {
        CompositeIndex single =
                new CompositeIndex(List.of(new CompositeIndex.Dimension("d", BigDecimal.ONE, true)), FOUR);
        assertThat(single.of(Map.of("d", Value.missing(Value.Reason.NOT_APPLICABLE, "d")))
                        .isNotApplicable())
                .isTrue();
    }

    @Test
    void weighsByTheWeights() {
        CompositeIndex weighted = new CompositeIndex(
                List.of(
                        new CompositeIndex.Dimension("a", BigDecimal.valueOf(3), false),
                        new CompositeIndex.Dimension("b", BigDecimal.ONE, false)),
                BigDecimal.ONE);
        assertThat(weighted.of(ExpressionTests.values("a=80 b=40")).number())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("70"));
    }

    private BigDecimal value(Map<String, Value> answers) {
        return enforcement.of(answers).number().orElseThrow();
    }

    private static Map<String, Value> answers(String all) {
        Map<String, Value> answers = new HashMap<>();
        IntStream.rangeClosed(1, 8).forEach(number -> answers.put("d" + number, Value.of(new BigDecimal(all))));
        return answers;
    }
}
